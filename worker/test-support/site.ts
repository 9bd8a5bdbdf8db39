import type { Locale } from '../../i18n/locales';
import type { Manifest } from '../../packs/format';
import { makeKeys, toBody, toEntry, type TestKeys } from '../../packs/test-support/sign';
import { answer, toHtml } from './answers';
import type { Network } from './phone';

/** A chunk's content, by id; the shell's is made here. */
export type Content = Readonly<Record<string, readonly Item[]>>;

/** A document of a test's pack: `slug` is where, `title` is all that is its own. */
export interface Item {
  readonly id: string;
  readonly url: string;
  readonly title: string;
}

export const item = (locale: Locale, number: number, title = `Tin ${number}`): Item => ({
  id: `news/${number}`,
  url: `/${locale}/news/n${number}`,
  title,
});

const headers = { 'content-type': 'text/html; charset=utf-8', 'x-tieng-lang': 'document', 'content-language': 'vi' };

/** The scripts that documents load. */
export const scripts = ['/assets/enhancer.abc.js', '/assets/search.abc.js'] as const;

function toShell(layout: string, assets: readonly string[]) {
  const [before = '', middle = '', after = ''] = toHtml('{}').split('{}');
  const segments = [`${before.replace('<head>', `<head><!--${layout}-->`)}`, middle, after];
  return { format: 1, headers, segments, variants: { 'page/0/all': [0, 1, 2] }, assets } as const;
}

const toText = (items: readonly Item[]) => ({
  format: 1 as const,
  documents: items.map(({ id, url, title }) => ({
    id,
    url,
    title,
    kind: 'news' as const,
    updatedAt: '2026-11-20',
    variant: 'page all',
    own: [title, title],
  })),
});

export interface Site {
  readonly keys: TestKeys;
  readonly network: Network;
  /** Paths that were really answered with a body, with their bytes. */
  readonly served: { readonly path: string; readonly bytes: number }[];
  /** Publishes a language's pack. Its documents load `scripts`, or those that are named. */
  publish(
    locale: Locale,
    version: number,
    layout: string,
    content: Content,
    assets?: readonly string[],
  ): Promise<Manifest>;
  manifestOf(locale: Locale): Manifest | undefined;
  /** Changes what is answered at a path, to try what the phone refuses. */
  replace(path: string, change: (body: ArrayBuffer) => ArrayBuffer | string): void;
}

/** A site that gives packs, signed as ours are. */
export async function createSite(): Promise<Site> {
  const keys = await makeKeys();
  const manifests = new Map<string, Manifest>();
  const bodies = new Map<string, ArrayBuffer>();
  const changes = new Map<string, (body: ArrayBuffer) => ArrayBuffer | string>();
  const served: { path: string; bytes: number }[] = [];

  const give = (path: string, body: ArrayBuffer, type: string, own: Record<string, string> = {}): Response => {
    served.push({ path, bytes: body.byteLength });
    return answer(changes.get(path)?.(body) ?? body, { headers: { 'content-type': type, ...own } });
  };
  const toBytes = (value: unknown): ArrayBuffer =>
    new TextEncoder().encode(JSON.stringify(value)).buffer as ArrayBuffer;

  return {
    keys,
    served,
    manifestOf: (locale) => manifests.get(locale),
    replace: (path, change) => void changes.set(path, change),
    async publish(locale, version, layout, content, assets = scripts) {
      const contents: readonly (readonly [string, 'shell' | 'text', unknown])[] = [
        ['shell', 'shell', toShell(layout, assets)],
        ...Object.entries(content).map(([id, items]) => [id, 'text', toText(items)] as const),
      ];
      const chunks = [];
      for (const [id, kind, value] of contents) {
        const entry = await toEntry(locale, id, kind, value);
        const documents = content[id]?.length ?? 0;
        chunks.push({ ...entry, documents });
        bodies.set(entry.url, await toBody(value));
      }
      const manifest = await keys.sign({ locale, version, generatedAt: '2026-11-24T09:00:00.000Z', chunks });
      manifests.set(locale, manifest);
      return manifest;
    },
    async network(path, init) {
      if (path === '/packs/key.json') return give(path, toBytes(keys.publicKey), 'application/json');
      const locale = /^\/packs\/([\w-]+)\/manifest\.json$/.exec(path)?.[1];
      const manifest = locale && manifests.get(locale);
      if (manifest) {
        const etag = `"${manifest.signature}"`;
        if (new Headers(init?.headers).get('if-none-match') === etag) return answer(null, { status: 304 });
        return give(path, toBytes(manifest), 'application/json', { etag });
      }
      if (/^\/assets\/.*\.js$/.test(path)) return give(path, toBytes(path), 'text/javascript; charset=utf-8');
      const body = bodies.get(path);
      return body ? give(path, body, 'application/octet-stream') : answer('404', { status: 404 });
    },
  };
}
