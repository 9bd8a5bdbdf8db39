import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import type { InPage } from './in-page/main';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'in-page');

/** The global that the lab's own code goes by inside a page. */
const GLOBAL = 'tiengLangLab';

const MISSING = 'tieng-lang-lab-is-not-there';

type Given<Name extends keyof InPage> = Awaited<ReturnType<InPage[Name]>>;

let bundle: Promise<string> | undefined;

/** Bundles what runs inside pages, once a process: those files are modules and typed like all others. */
function readBundle(): Promise<string> {
  bundle ??= build({
    entryPoints: [join(folder, 'main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: GLOBAL,
    target: 'chrome120',
    // What is evaluated keeps its variables to itself.
    footer: { js: `globalThis.${GLOBAL} = ${GLOBAL};` },
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  return bundle;
}

/**
 * Runs one of the functions of in-page/main.ts in a page, scripts on or off, and gives what it gives.
 * @throws what the function throws; a page that went elsewhere meanwhile
 */
export async function callInPage<Name extends keyof InPage>(
  page: Page,
  name: Name,
  ...args: Parameters<InPage[Name]>
): Promise<Given<Name>> {
  const call = `${GLOBAL}.lab[${JSON.stringify(name)}](...${JSON.stringify(args)})`;
  const first = await page.evaluate<Given<Name> | typeof MISSING>(
    `typeof ${GLOBAL} === 'object' ? ${call} : ${JSON.stringify(MISSING)}`,
  );
  if (first !== MISSING) return first;
  return page.evaluate<Given<Name>>(`${await readBundle()};${call}`);
}
