import { createHash } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { writeIfChanged } from './write-if-changed';

const publicAssets = 'public/assets';

/**
 * Bundles one file into a script that needs no modules; gives minified JavaScript.
 * @param define names of constants with what stands in their place
 */
export async function bundleScript(entry: string, define: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    tsconfig: 'enhancer/tsconfig.json',
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2017',
    define: Object.fromEntries(Object.entries(define).map(([name, value]) => [name, JSON.stringify(value)])),
    legalComments: 'none',
  });
  return outputFiles.map((file) => file.text.trim()).join('\n');
}

/** Writes a script under a name made from its content; gives its address. */
async function publishScript(kind: string, script: string): Promise<string> {
  const hash = createHash('sha256').update(script).digest('hex').slice(0, 10);
  await writeIfChanged(path.join(publicAssets, `${kind}.${hash}.js`), script);
  return `/assets/${kind}.${hash}.js`;
}

/** Removes what is in nobody's use: scripts under names of former contents. */
export async function removeOthers(used: readonly string[]): Promise<void> {
  const others = (await readdir(publicAssets)).filter((file) => !used.includes(`/assets/${file}`));
  await Promise.all(others.map((file) => rm(path.join(publicAssets, file), { force: true })));
}

/** Publishes the enhancer and the scripts that it loads when they are needed, from the innermost outwards. */
export async function publishScripts() {
  const searchThreadPath = await publishScript('search-thread', await bundleScript('enhancer/live-search/thread.ts'));
  const search = await bundleScript('enhancer/live-search/main.ts', { SEARCH_THREAD: searchThreadPath });
  const searchPath = await publishScript('search', search);
  const actsPath = await publishScript('acts', await bundleScript('enhancer/acts.ts'));
  const enhancer = await bundleScript('enhancer/main.ts', { SEARCH_SCRIPT: searchPath, ACTS_SCRIPT: actsPath });
  return { enhancerPath: await publishScript('enhancer', enhancer), actsPath, searchPath, searchThreadPath };
}

/**
 * Compiles the worker for development, where next-pwa does nothing (docs/decisions/011-development.md). What a build
 * has put into public/sw.js stays as it is; next.config.mjs says that this one is answered instead.
 */
export async function bundleWorker(): Promise<void> {
  const worker = await bundleScript('worker/sw.ts', {
    'process.env.NODE_ENV': 'development',
    'self.__WB_MANIFEST': [{ url: '/packs/key.json' }],
  });
  await writeIfChanged('public/sw-in-development.js', worker);
}
