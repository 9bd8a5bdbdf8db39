import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { relative } from 'node:path';

/** What no build holds. Whatever is not named here counts: a build too many is better than an old one. */
const NOT_BUILT = [/\.test\.tsx?$/, /\.md$/, /^(docs|tests|\.github|\.ci|data)\//];

/** What a build, an installation or a run makes; for folders without git, which says the same by .gitignore. */
const MADE =
  /(^|\/)(node_modules|\.git|\.next|\.env[^/]*|generated|test-results|[a-z]+-report|next-env\.d\.ts)$|^data$|^public\/(assets|sw\.js|sw\.js\.map|inflate\.js)$|\.tsbuildinfo$/;

function walk(folder, from = '') {
  return readdirSync(`${folder}/${from}`, { withFileTypes: true }).flatMap((entry) => {
    const path = `${from}${entry.name}`;
    if (MADE.test(path)) return [];
    return entry.isDirectory() ? walk(folder, `${path}/`) : [path];
  });
}

/** What git tracks, and what is new and not ignored. Nothing where there is no git, or where another's git ignores us. */
function askGit(folder) {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  try {
    const listed = execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return listed.split('\0').filter((path) => path && existsSync(`${folder}/${path}`));
  } catch {
    return [];
  }
}

/**
 * Every file that a build may be made from: derived from what is there, so that no list can forget one. What the
 * studio writes (DATA_DIR) is none, wherever it stands.
 * @param {string} [folder] the project
 * @returns {string[]} paths relative to it, sorted
 */
export function listSources(folder = '.', dataDir = process.env.DATA_DIR || 'data') {
  const tracked = askGit(folder);
  const data = `${relative(folder, dataDir)}/`;
  return (tracked.includes('package.json') ? tracked : walk(folder))
    .filter((path) => !path.startsWith(data) && !NOT_BUILT.some((pattern) => pattern.test(path)))
    .sort();
}
