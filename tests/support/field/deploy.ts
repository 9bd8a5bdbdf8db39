import type { IncomingHttpHeaders } from 'node:http';
import type { Forgery } from '../../lab/proxy/mode';

/** Names that carry a hash of their content: a deploy gives them other ones. */
const hashed = /(assets\/[\w-]+\.)([0-9a-f]{10}\.js)/g;
const bundled = /(static\/)((?:chunks|css|media)\/)/g;

const mark = (number: number): string => `d${number}`;

const rename = (text: string, number: number): string =>
  text.replace(hashed, `$1${mark(number)}$2`).replace(bundled, `$1${mark(number)}/$2`);

/** The path of the site for a path of this deploy; null for a file of another one, which is no more. */
function toSitePath(path: string, number: number): string | null {
  const [file = ''] = path.split('?');
  if (/^\/assets\/[\w-]+\.\w+\.js$/.test(file)) {
    return file.includes(`.${mark(number)}`) ? path.replace(mark(number), '') : null;
  }
  if (!file.startsWith('/_next/static/')) return path;
  return file.startsWith(`/_next/static/${mark(number)}/`) ? path.replace(`${mark(number)}/`, '') : null;
}

/**
 * The same site as after its next deploy: every file with a hash has another name and the earlier ones are gone, the
 * worker is another one, and every document is a little different.
 * @param target the site's origin
 */
export const createDeploy =
  (target: string, number: number) =>
  async (path: string, headers: IncomingHttpHeaders): Promise<Forgery | null> => {
    if (path.startsWith('/packs/') || path.startsWith('/api/')) return null;
    const there = toSitePath(path, number);
    if (there === null) return { status: 404, headers: { 'Content-Type': 'text/plain' }, body: '404' };
    const rsc = typeof headers.rsc === 'string' ? { rsc: headers.rsc } : undefined;
    const answer = await fetch(target + there, { redirect: 'manual', headers: rsc });
    const isText = /html|javascript|x-component/.test(answer.headers.get('content-type') ?? '');
    if ((answer.status >= 300 && answer.status < 400) || (!isText && there === path)) return null;
    const more = there === '/sw.js' ? `\n/* ${mark(number)} */` : '';
    const body = isText ? rename(await answer.text(), number) + more : new Uint8Array(await answer.arrayBuffer());
    const own: Record<string, string> = {};
    answer.headers.forEach((value, name) => {
      if (!/^(?:content-encoding|content-length|transfer-encoding|connection|keep-alive|etag)$/.test(name))
        own[name] = value;
    });
    return { status: answer.status, headers: own, body };
  };
