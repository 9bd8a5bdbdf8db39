import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { sayReason } from '../../../importer/messages';

/** One thing to read: a file, an address, or what is wrong with it already. `name` is how the report calls it. */
export type Source =
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'address'; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string; readonly reason: string };

const isAddress = (input: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//i.test(input);

const MOST_LEVELS = 20;

/** The files of a folder and its folders in the order of their names; hidden ones left out, links not followed outside. */
async function listFolder(folder: string, root: string, level = 0): Promise<Source[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: Source[] = [];
  for (const entry of names) {
    const name = join(folder, entry.name);
    const real = await realpath(name).catch(() => null);
    if (real === null) found.push({ kind: 'refused', name, reason: sayReason('missing') });
    else if (real !== root && !real.startsWith(root + sep))
      found.push({ kind: 'refused', name, reason: sayReason('outside') });
    else if (entry.isFile()) found.push({ kind: 'file', name });
    // A link inside the folder leads to what is listed anyway.
    else if (entry.isDirectory() && level < MOST_LEVELS) found.push(...(await listFolder(name, root, level + 1)));
  }
  return found;
}

/** Everything that an argument of the command stands for. */
export async function listSources(input: string): Promise<Source[]> {
  if (isAddress(input)) return [{ kind: 'address', name: input }];
  const about = await stat(input).catch(() => null);
  if (!about) return [{ kind: 'refused', name: input, reason: sayReason('missing') }];
  if (about.isFile()) return [{ kind: 'file', name: input }];
  if (!about.isDirectory()) return [{ kind: 'refused', name: input, reason: sayReason('unreadable') }];
  try {
    const found = await listFolder(input, await realpath(input));
    return found.length > 0 ? found : [{ kind: 'refused', name: input, reason: sayReason('emptyFolder') }];
  } catch {
    return [{ kind: 'refused', name: input, reason: sayReason('unreadable') }];
  }
}
