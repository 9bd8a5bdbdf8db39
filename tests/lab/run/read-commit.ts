import { spawnSync } from 'node:child_process';

/** The commit that is checked out; null where there is no git, or no clone. */
export function readCommit(): string | null {
  const { status, stdout } = spawnSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}
