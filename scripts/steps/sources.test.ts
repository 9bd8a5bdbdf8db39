import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fingerprint } from './fingerprint.mjs';
import { listSources } from './sources.mjs';

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true })));

/** A project of a few files, with git or, as from a tarball, without. */
function makeProject(withGit: boolean) {
  const folder = mkdtempSync(join(tmpdir(), 'tieng-lang-sources-'));
  made.push(folder);
  const write = (path: string, text: string): void => {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const path of ['package.json', 'instrumentation.ts', 'proxy.ts', 'app/page.tsx', 'public/icon.svg'])
    write(path, '1');
  cpSync('.gitignore', join(folder, '.gitignore'));
  if (withGit) {
    execFileSync('git', ['init', '-q'], { cwd: folder });
    execFileSync('git', ['add', '.'], { cwd: folder });
  }
  const print = (): string => fingerprint(listSources(folder, join(folder, 'studio')), '', folder);
  return { folder, write, print };
}

describe.each([
  ['with git', true],
  ['without git', false],
])('what a build is made from, %s', (_, withGit) => {
  const project = makeProject(withGit);

  it.each([
    'instrumentation.ts',
    'proxy.ts',
    'package.json',
    'app/page.tsx',
    'public/icon.svg',
    'new-at-the-root.ts',
    'a-new-room/file.ts',
    'public/new.css',
  ])('a change of %s makes another build', (path) => {
    const before = project.print();
    project.write(path, `changed ${path}`);
    expect(project.print()).not.toBe(before);
  });

  it('so does a file that is taken away', () => {
    const before = project.print();
    rmSync(join(project.folder, 'proxy.ts'));
    expect(project.print()).not.toBe(before);
  });

  it.each([
    'docs/operating.md',
    'README.md',
    'app/page.test.tsx',
    'tests/e2e/search.spec.ts',
    'node_modules/next/package.json',
    '.next/built-from',
    'data/tieng-lang.db',
    'studio/tieng-lang.db',
    'public/sw.js',
    'public/assets/style.css',
    'documents/generated/assets.ts',
    'tests/browsers/node_modules/x.js',
    'lab-report/index.html',
    '.env.local',
  ])('a change of %s does not', (path) => {
    const before = project.print();
    project.write(path, 'changed');
    expect(project.print()).toBe(before);
  });
});

describe('the sources of this project', () => {
  it('hold every file of the root that the server loads', () => {
    expect(listSources()).toEqual(
      expect.arrayContaining([
        'instrumentation.ts',
        'next.config.mjs',
        'package-lock.json',
        'proxy.ts',
        'tsconfig.json',
      ]),
    );
  });
});
