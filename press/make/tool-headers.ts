import { inDevelopment } from '../../config/in-development';
import { styleHash, themeScriptHash } from '../../documents/generated/assets';

/**
 * The content security policy of a tool's page. Next writes scripts of its own into the page: `nonce`, made anew for
 * each answer, is what lets them run. The hashes are those of what documents carry too. In development Next puts scripts
 * together by eval, and writes styles into the page.
 */
export function toolPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `style-src 'self' ${inDevelopment ? "'unsafe-inline'" : `'${styleHash}'`}`,
    `script-src 'self' 'nonce-${nonce}' '${themeScriptHash}'${inDevelopment ? " 'unsafe-eval'" : ''}`,
    "img-src 'self'",
    "media-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
}
