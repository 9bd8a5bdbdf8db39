/**
 * Whether a link may stand in a text: a web address, an e-mail address, a telephone number, or a place on this site.
 * Everything else (javascript:, data:, another scheme, a protocol-relative address) is refused.
 */
export function isSafeUrl(url: unknown): url is string {
  if (typeof url !== 'string' || url.length > 2000 || hasControlOrSpace(url)) return false;
  if (/^https?:\/\//i.test(url)) return URL.canParse(url);
  if (/^mailto:[^@]+@[^@]+$/i.test(url)) return true;
  if (/^tel:\+?[\d().-]+$/i.test(url)) return true;
  // "//host" and "/\host" leave the site, so a path may not begin with two slashes of either kind.
  return /^(\/(?![/\\])|#)/.test(url);
}

const hasControlOrSpace = (text: string): boolean => [...text].some((letter) => letter <= ' ' || letter === '\u007f');
