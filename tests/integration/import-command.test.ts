import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useTempData } from '../support/temp-data';
import { toSavedPage } from '../support/import-page';
import { typescript } from '../../scripts/steps/typescript-args.mjs';

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const removeData = useTempData();
const folder = mkdtempSync(join(tmpdir(), 'lenh-'));
const many = join(folder, 'nhieu');

/** Runs the command as npm does; `onOutput` sees standard output as it comes. */
function run(args: readonly string[], onOutput?: (out: string, kill: () => void) => void): Promise<Ran> {
  const child = spawn(process.execPath, typescript('scripts/content.ts', ...args), {
    env: process.env,
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    onOutput?.(out, () => child.kill('SIGKILL'));
  });
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

const lines = (out: string): Record<string, unknown>[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const statuses = (out: string) => lines(out).map(({ status }) => status);

beforeAll(() => {
  mkdirSync(many);
  for (let number = 1; number <= 60; number += 1) {
    const title = `Bài mẫu số ${number}: Việc của thôn Mẫu trong tuần`;
    const paragraphs = [
      `Quỹ phát triển thôn (QPTT) họp lần thứ ${number} tại nhà văn hóa thôn, có đông bà con đến dự.`,
      'Bà con góp ý về việc trồng quế và giữ rừng đầu nguồn.',
    ];
    writeFileSync(join(many, `${String(number).padStart(3, '0')}.txt`), toSavedPage({ title, paragraphs }));
  }
});

afterAll(() => {
  removeData();
  rmSync(folder, { recursive: true, force: true });
});

describe('npm run content --', () => {
  it('says how it is used when it is used wrongly', async () => {
    const ran = await run(['import', '--nhanh']);
    expect(ran.code).toBe(2);
    expect(ran.out).toBe('');
    expect(ran.err).toContain('npm run content -- import FILE_OR_URL');
  });

  it('prints nothing but its lines, and ends with 1 when something was rejected', async () => {
    const missing = await run(['import', join(folder, 'khong-co.txt')]);
    expect(missing).toMatchObject({ code: 1, out: expect.stringMatching(/^\{.*"status":"rejected".*\}\n$/) });
    const good = await run(['import', join(many, '001.txt')]);
    expect(good).toMatchObject({ code: 0, out: expect.stringMatching(/^\{.*"status":"created".*\}\n$/) });
    // The studio logs as it opens: that is for standard error.
    expect(good.err).toContain('Migrat');
  });

  it('leaves whole items or none when it is killed in the middle, and goes on from there', async () => {
    const killed = await run(['import', many, '--publish'], (out, kill) => {
      if (out.split('\n').length > 20) kill();
    });
    expect(killed.code).toBeNull();
    const printed = lines(killed.out.slice(0, killed.out.lastIndexOf('\n') + 1)).length;
    expect(printed).toBeGreaterThan(10);
    const start = performance.now();
    const rest = await run(['import', many, '--publish']);
    expect(rest.code).toBe(0);
    const result = statuses(rest.out);
    expect(result).toHaveLength(60);
    // An item may have been saved just before its line was printed; whatever was saved is whole, and unchanged.
    const whole = result.filter((status) => status === 'unchanged').length;
    expect(whole).toBeGreaterThanOrEqual(printed);
    expect(result.slice(whole).every((status) => status === 'created')).toBe(true);
    expect(performance.now() - start).toBeLessThan(90_000);
    const { getStudio } = await import('../../cms/get-studio');
    const studio = await getStudio();
    const news = await studio.find({
      collection: 'news',
      limit: 0,
      where: { _status: { equals: 'published' } },
      locale: 'vi',
    });
    const terms = await studio.find({ collection: 'glossary', draft: true, limit: 0 });
    expect([news.totalDocs, terms.totalDocs]).toEqual([60, 1]);
    await studio.destroy();
  });

  it('checks what is published, a line for each item', async () => {
    const ran = await run(['check', '--locale', 'vi']);
    expect(ran.code).toBe(0);
    const [first] = lines(ran.out);
    expect(lines(ran.out)).toHaveLength(60);
    expect(Object.keys(first ?? {})).toEqual([
      'collection',
      'id',
      'slug',
      'locale',
      'title',
      'sentences',
      'syllables',
      'averageSyllables',
      'longest',
      'missing',
      'hints',
    ]);
    expect(first).toMatchObject({
      collection: 'news',
      locale: 'vi',
      missing: ['Chưa có tóm tắt.'],
      hints: [{ rule: 'unexplainedAbbreviation', excerpt: 'QPTT' }],
    });
    const easy = lines((await run(['check'])).out);
    expect(easy[0]).toMatchObject({ locale: 'vi-simple', missing: ['Chưa có bản vi-simple.'], hints: [] });
  });
});
