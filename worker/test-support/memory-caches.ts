interface Row {
  readonly request: Request;
  readonly status: number;
  readonly headers: Headers;
  readonly body: ArrayBuffer;
}

const toUrl = (key: RequestInfo | URL, origin: string): string =>
  new URL(typeof key === 'string' ? key : 'url' in key ? key.url : key.href, origin).href;

const isMatch = (key: string, url: string, options?: CacheQueryOptions): boolean =>
  options?.ignoreSearch ? key.split('?')[0] === url.split('?')[0] : key === url;

/** Whether what an answer varied by was the same then; a question by mere address has no headers to compare. */
const isVariant = ({ request, headers }: Row, options?: CacheQueryOptions): boolean =>
  options?.ignoreVary === true || !headers.get('vary') || !request.headers.has('accept-language');

const unused = (): never => {
  throw new Error('Not needed by the worker.');
};

/** One cache of a phone, in memory. `mayPut` decides whether there is room for so many more bytes. */
function createCache(origin: string, mayPut: (bytes: number) => boolean): Cache {
  let rows: Row[] = [];
  const find = (key: RequestInfo | URL, options?: CacheQueryOptions): Row | undefined =>
    rows.find((row) => isMatch(row.request.url, toUrl(key, origin), options) && isVariant(row, options));
  return {
    async match(key, options) {
      const row = find(key, options);
      return row && new Response(row.body.slice(0), { status: row.status, headers: row.headers });
    },
    async put(key, response) {
      const body = await response.arrayBuffer();
      if (!mayPut(body.byteLength)) throw new DOMException('No room.', 'QuotaExceededError');
      const url = toUrl(key, origin);
      const headers = response.headers.get('vary') ? { 'accept-language': 'vi' } : undefined;
      const request = new Request(url, headers && { headers });
      rows = [
        ...rows.filter((row) => row.request.url !== url),
        { request, status: response.status, headers: new Headers(response.headers), body },
      ];
    },
    async delete(key, options) {
      const row = find(key, options);
      rows = rows.filter((one) => one !== row);
      return row !== undefined;
    },
    keys: async () => rows.map(({ request }) => request),
    matchAll: unused,
    add: unused,
    addAll: unused,
  };
}

/** Cache Storage in memory: puts are whole or not at all, as in a browser, and fail when `mayPut` says no. */
export function createMemoryCaches(origin: string, mayPut: (bytes: number) => boolean = () => true): CacheStorage {
  const caches = new Map<string, Cache>();
  return {
    async open(name) {
      const cache = caches.get(name) ?? createCache(origin, mayPut);
      caches.set(name, cache);
      return cache;
    },
    has: async (name) => caches.has(name),
    delete: async (name) => caches.delete(name),
    keys: async () => [...caches.keys()],
    match: unused,
  };
}
