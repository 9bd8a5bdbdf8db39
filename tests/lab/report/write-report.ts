import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Shot } from '../model';
import { renderReport } from './page';
import type { Report } from './report';

/** Writes index.html for people and report.json for machines into a folder. */
export async function writeReport(folder: string, report: Report, shots: readonly Shot[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'report.json'), `${JSON.stringify(report, null, 1)}\n`);
  writeFileSync(join(folder, 'index.html'), await renderReport(report, shots));
}
