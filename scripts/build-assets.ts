import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import postcss from 'postcss';
import tailwind from 'tailwindcss';

/*
 * Makes what documents carry besides their text: the stylesheet and the before-paint script, which stand inside each
 * document, and the enhancer, which is loaded after it. Runs before `next build`, the type check and the tests,
 * because Next cannot hand a route handler a stylesheet as a string.
 */

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const inputs = path.join(root, 'documents');
const publicAssets = path.join(root, 'public/assets');
const generated = path.join(root, 'documents/generated/assets.ts');

/** The oldest browsers of package.json's browserslist. */
const oldestBrowsers = ['chrome92', 'safari14', 'firefox91'];

/**
 * The stylesheets of documents in their order. They travel inside every document, so they are small: one class a component,
 * made of the design's utilities by @apply; no reset, and no utility as a class of its own.
 */
const sheets = [
  'base',
  'frame',
  'doors',
  'menus',
  'buttons',
  'home',
  'lists',
  'items',
  'forms',
  'offline',
  'foot',
  'wide',
  'forced-colours',
  'print',
];

/** Compiles the stylesheets with only the classes that documents use; gives minified CSS. */
async function compileStyles(): Promise<string> {
  const from = path.join(inputs, 'css/all.css');
  const parts = await Promise.all(sheets.map((name) => readFile(path.join(inputs, `css/${name}.css`), 'utf8')));
  const source = ['@tailwind base;', '@tailwind components;', ...parts].join('\n');
  const plugins = [tailwind({ config: path.join(inputs, 'tailwind.config.ts') })];
  const compiled = await postcss(plugins).process(source, { from });
  const { code } = await transform(compiled.css, { loader: 'css', minify: true, target: oldestBrowsers });
  return code.trim();
}

/**
 * Bundles one entry of the enhancer into a script that needs no modules; gives minified JavaScript.
 * @param addresses names of constants with the addresses of other scripts that stand in their place
 */
async function bundleScript(entry: string, addresses: Readonly<Record<string, string>> = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'enhancer', entry)],
    tsconfig: path.join(root, 'enhancer/tsconfig.json'),
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2017',
    define: Object.fromEntries(Object.entries(addresses).map(([name, address]) => [name, JSON.stringify(address)])),
    legalComments: 'none',
  });
  return outputFiles.map((file) => file.text.trim()).join('\n');
}

/** The value by which a Content-Security-Policy allows exactly this inline text. */
function toCspHash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** Leaves an unchanged file alone, so that nothing is rebuilt for nothing; a reader never sees half a file. */
async function writeIfChanged(file: string, text: string): Promise<void> {
  if ((await readFile(file, 'utf8').catch(() => null)) === text) return;
  await mkdir(path.dirname(file), { recursive: true });
  const partial = `${file}.${process.pid}`;
  await writeFile(partial, text);
  await rename(partial, file);
}

/** Writes a script under a name made from its content and removes earlier ones; gives its address. */
async function publishScript(kind: string, script: string): Promise<string> {
  const hash = createHash('sha256').update(script).digest('hex').slice(0, 10);
  const name = `${kind}.${hash}.js`;
  await writeIfChanged(path.join(publicAssets, name), script);
  const older = (await readdir(publicAssets)).filter(
    (file) => /^([\w-]+)\.\w+\.js$/.exec(file)?.[1] === kind && file !== name,
  );
  await Promise.all(older.map((file) => rm(path.join(publicAssets, file), { force: true })));
  return `/assets/${name}`;
}

/** Publishes the enhancer and the scripts that it loads when they are needed, from the innermost outwards. */
async function publishScripts() {
  const searchThreadPath = await publishScript('search-thread', await bundleScript('live-search/thread.ts'));
  const search = await bundleScript('live-search/main.ts', { SEARCH_THREAD: searchThreadPath });
  const searchPath = await publishScript('search', search);
  const actsPath = await publishScript('acts', await bundleScript('acts.ts'));
  const enhancer = await bundleScript('main.ts', { SEARCH_SCRIPT: searchPath, ACTS_SCRIPT: actsPath });
  return { enhancerPath: await publishScript('enhancer', enhancer), actsPath, searchPath, searchThreadPath };
}

async function buildAssets(): Promise<void> {
  const [css, themeScript] = await Promise.all([compileStyles(), bundleScript('theme.ts')]);
  const constants = {
    css,
    themeScript,
    ...(await publishScripts()),
    styleHash: toCspHash(css),
    themeScriptHash: toCspHash(themeScript),
  };
  const lines = Object.entries(constants).map(
    ([name, value]) => `export const ${name}: string = ${JSON.stringify(value)};`,
  );
  await writeIfChanged(generated, `// Made by scripts/build-assets.ts. Do not edit.\n${lines.join('\n')}\n`);
}

try {
  await buildAssets();
} catch (error) {
  // The error of a stylesheet carries its whole source; the message says where to look.
  console.error(
    `The assets of documents could not be built: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exitCode = 1;
}
