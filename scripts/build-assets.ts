import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { transform } from 'esbuild';
import postcss from 'postcss';
import tailwind from 'tailwindcss';
import { bundleScript, bundleWorker, publishScripts, removeOthers } from './assets/scripts';
import { watchFolders } from './assets/watch-folders';
import { writeIfChanged } from './assets/write-if-changed';

/*
 * Makes what documents carry besides their text: the stylesheet and the before-paint script, which stand inside each
 * document, and the enhancer, which is loaded after it. Runs before `next build`, the type check and the tests,
 * because Next cannot hand a route handler a stylesheet as a string. With --watch FOLDER… (npm run dev) it makes the
 * worker too, and everything again after each change below these folders.
 */

const inputs = path.resolve('documents');
const generated = path.join(inputs, 'generated/assets.ts');

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

/** The value by which a Content-Security-Policy allows exactly this inline text. */
function toCspHash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/**
 * Makes everything once.
 * @param isKept whether scripts under names of former contents stay: a page that is open in development, or another
 *   build that is served from this folder, still asks for them
 */
async function buildAssets(isKept: boolean): Promise<void> {
  const [css, themeScript, scripts, inflate] = await Promise.all([
    compileStyles(),
    bundleScript('enhancer/theme.ts'),
    publishScripts(),
    bundleScript('worker/assets/load-inflate.ts'),
  ]);
  if (!isKept) await removeOthers(Object.values(scripts));
  await writeIfChanged('public/inflate.js', inflate);
  const constants = {
    css,
    themeScript,
    ...scripts,
    styleHash: toCspHash(css),
    themeScriptHash: toCspHash(themeScript),
  };
  const lines = Object.entries(constants).map(
    ([name, value]) => `export const ${name}: string = ${JSON.stringify(value)};`,
  );
  await writeIfChanged(generated, `// Made by scripts/build-assets.ts. Do not edit.\n${lines.join('\n')}\n`);
}

/** Makes everything; what goes wrong is said, and ends nothing. */
async function attempt(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    // The error of a stylesheet carries its whole source; the message says where to look.
    console.error(
      `The assets of documents could not be built: ${error instanceof Error ? error.message : String(error)}`,
    );
    return false;
  }
}

const [mode, ...folders] = process.argv.slice(2);
if (mode === '--watch') {
  const work = () => attempt(() => Promise.all([buildAssets(true), bundleWorker()]));
  await work();
  watchFolders(folders, work);
  process.send?.('made');
  process.on('disconnect', () => process.exit());
} else if (!(await attempt(() => buildAssets(false)))) process.exitCode = 1;
