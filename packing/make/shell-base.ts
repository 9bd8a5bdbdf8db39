import { securityHeaders } from '../../config/security-headers.mjs';
import { actsPath, enhancerPath, searchPath, searchThreadPath } from '../../documents/generated/assets';
import type { Locale } from '../../i18n/locales';
import type { Shell } from '../../packs/format';
import { documentHeaders } from '../../press/answer/headers';

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

/**
 * What a shell holds besides pieces of documents: the headers, and where the scripts are that work without a network.
 * Never the scripts themselves: they would come again with every new style sheet.
 */
export function toShellBase(locale: Locale): Pick<Shell, 'headers' | 'assets'> {
  return { headers: shellHeaders(locale), assets: [enhancerPath, actsPath, searchPath, searchThreadPath] };
}
