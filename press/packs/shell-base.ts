import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { securityHeaders } from '../../config/security-headers.mjs';
import { enhancerPath, searchPath, searchThreadPath } from '../../documents/generated/assets';
import type { Locale } from '../../i18n/locales';
import type { Shell, ShellAsset } from '../../packs/format';
import { documentHeaders } from '../headers';

/** Headers that only say how long an answer may be kept: a phone has its own way with that. */
const ofTransport = new Set(['cache-control']);

/** The headers with which a document of this language is sent, lower case. */
export function shellHeaders(locale: Locale): Record<string, string> {
  const sent = [
    ...Object.entries(documentHeaders(locale)),
    ...securityHeaders.map(({ key, value }) => [key, value] as const),
  ];
  return Object.fromEntries(
    sent.map(([name, value]) => [name.toLowerCase(), value] as const).filter(([name]) => !ofTransport.has(name)),
  );
}

async function readScript(url: string): Promise<ShellAsset> {
  const body = await readFile(join(process.cwd(), 'public', url), 'utf8');
  return { url, type: 'text/javascript; charset=utf-8', body };
}

/** What a shell holds besides pieces of documents: the headers, and the scripts that documents load, at once or later. */
export async function readShellBase(locale: Locale): Promise<Pick<Shell, 'headers' | 'assets'>> {
  const scripts = [enhancerPath, searchPath, searchThreadPath];
  return { headers: shellHeaders(locale), assets: await Promise.all(scripts.map(readScript)) };
}
