import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n');
const rooms = new Set(tracked.filter((file) => file.includes('/')).map((file) => file.slice(0, file.indexOf('/'))));
const pages = tracked.filter((file) => /^(?:docs\/.*|[A-Z]+)\.md$/.test(file) && existsSync(file));

/** Files and folders of the project that a page names in code font; patterns and addresses are none. */
function namedIn(page: string): string[] {
  const named = [...readFileSync(page, 'utf8').matchAll(/`([\w.()[\]@-]+(?:\/[\w.()[\]@-]+)*\/?)`/g)];
  return named.map(([, path = '']) => path).filter((path) => path.includes('/') && rooms.has(path.split('/')[0] ?? ''));
}

/** What a build or a run makes is not there in a fresh clone. */
const isMade = (path: string): boolean =>
  /^(?:public\/(?:assets|sw\.js|sw-in-development\.js|inflate\.js)|documents\/generated)/.test(path);

describe('a page of the documentation', () => {
  it.each(pages)('%s names files that are there', (page) => {
    expect(namedIn(page).filter((path) => !isMade(path) && !existsSync(path))).toEqual([]);
  });

  it('names some, or this test looks in the wrong place', () => {
    expect(namedIn('docs/architecture.md').length).toBeGreaterThan(10);
  });
});
