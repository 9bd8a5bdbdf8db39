import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inDevelopment } from '../../config/in-development';
import { securityHeaders } from '../../config/security-headers.mjs';
import { version } from '../../config/version';
import {
  actsPath,
  css,
  enhancerPath,
  searchPath,
  searchThreadPath,
  themeScript,
} from '../../documents/generated/assets';
import type { Locale } from '../../i18n/locales';
import type { Shell } from '../../packs/format';
import { documentHeaders } from '../../press/answer/headers';
import { readSettings } from '../../press/settings';

let known: string | undefined;

/** The framework's name for this build. In development each reading of the code is one; tests have none. */
function readBuildName(): string {
  if (inDevelopment) return randomUUID();
  try {
    return readFileSync(join(process.cwd(), '.next', 'BUILD_ID'), 'utf8').trim();
  } catch {
    return '';
  }
}

/** Tells one build at one address from another: documents of another one may look different. */
export function buildId(): string {
  known ??= createHash('sha256')
    .update(JSON.stringify([css, themeScript, enhancerPath, readSettings().siteUrl, version, readBuildName()]))
    .digest('base64url')
    .slice(0, 16);
  return known;
}

/** Headers that only say how long an answer may be kept: a phone has its own way with that. */
const ofTransport = new Set(['cache-control']);

/** The headers with which a document of this language is sent, lower case. */
function shellHeaders(locale: Locale): Record<string, string> {
  const sent = [
    ...Object.entries(documentHeaders(locale)),
    ...securityHeaders.map(({ key, value }) => [key, value] as const),
  ];
  return Object.fromEntries(
    sent.map(([name, value]) => [name.toLowerCase(), value] as const).filter(([name]) => !ofTransport.has(name)),
  );
}

/**
 * What a shell holds besides pieces of documents: the headers, and where the scripts are that work without a network.
 * Never the scripts themselves: they would come again with every new style sheet.
 */
export function toShellBase(locale: Locale): Pick<Shell, 'headers' | 'assets'> {
  return { headers: shellHeaders(locale), assets: [enhancerPath, actsPath, searchPath, searchThreadPath] };
}
