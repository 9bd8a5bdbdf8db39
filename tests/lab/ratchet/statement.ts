import { phones } from '../phones';
import type { Summary } from './summary';
import { writeJson } from './write-json';

const toMajor = (version: string): number => Number.parseInt(version, 10);

/** What the accessibility statement tells readers of a run. */
export function toStatement({ examinedOn, browsers, browsersMissing, kinds, locales, exceptions, ...rest }: Summary) {
  const versions = Object.entries(browsers)
    .map(([name, version]) => ({ name: name.replace(/-\d+$/, ''), version: toMajor(version) }))
    .sort((one, other) => one.name.localeCompare(other.name) || one.version - other.version);
  const widths = phones.filter(({ name }) => rest.phones.includes(name)).map(({ width }) => width);
  return {
    examinedOn,
    browsers: versions,
    browsersMissing,
    kinds: kinds.length,
    locales,
    widths: [...new Set(widths)].sort((one, other) => one - other),
    exceptions: exceptions.map(({ why, decidedOn }) => ({ why, decidedOn })),
  };
}

/** Writes it where documents may read it: they know config, not tests. */
export async function writeStatement(file: string, summary: Summary): Promise<void> {
  await writeJson(file, toStatement(summary));
}
