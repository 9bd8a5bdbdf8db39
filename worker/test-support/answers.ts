import { origin } from './phone';

interface Facts {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly type?: ResponseType;
  readonly url?: string;
  readonly redirected?: boolean;
}

/** An answer as `fetch` gives it in a browser, with what only the browser can set. */
export function answer(body: BodyInit | null, facts: Facts = {}): Response {
  const { status = 200, headers = {}, type = 'basic', url = origin, redirected = false } = facts;
  const response = new Response(status === 304 ? null : body, { status, headers });
  Object.defineProperties(response, { type: { value: type }, url: { value: url }, redirected: { value: redirected } });
  return response;
}

export const toHtml = (title: string, main = ''): string =>
  `<!DOCTYPE html><html lang="vi"><head><meta property="og:title" content="${title}"/></head><body><main id="content"><h1>${title}</h1><time datetime="2026-11-20">20</time>${main}</main></body></html>`;

const documentHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'x-tieng-lang': 'document',
  vary: 'Accept-Language',
};

/** A document of ours; its entity tag follows from its text. */
export const document = (title: string, { main = '', ...facts }: Facts & { main?: string } = {}): Response =>
  answer(toHtml(title, main), {
    ...facts,
    headers: { ...documentHeaders, etag: `W/"${encodeURIComponent(title)}"`, ...facts.headers },
  });

/** A captive portal's page: 200, HTML, without our marker. */
export const portal = (): Response =>
  answer('<html><body>Log in to the Wi-Fi</body></html>', { headers: { 'content-type': 'text/html' } });

export const opaqueRedirect = (): Response => {
  const response = answer(null, { type: 'opaqueredirect' });
  Object.defineProperty(response, 'status', { value: 0 });
  return response;
};

/** A document whose connection breaks off in the middle of its body. */
export function cutDocument(title: string): Response {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(toHtml(title).slice(0, 80)));
      controller.error(new TypeError('network error'));
    },
  });
  return answer(body, { headers: { ...documentHeaders, etag: 'W/"cut"' } });
}
