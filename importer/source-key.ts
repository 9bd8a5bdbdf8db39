import { createHash } from 'node:crypto';
import { compact } from './text/fold';
import type { ImportedItem } from './item';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

const TRACKING = /^(?:utm_\w+|fbclid|gclid|zarsrc|mibextid|_ga|amp)$/i;

/** An address without what does not tell pages apart: scheme, www, fragment, tracking, order of its query. Null for a home page. */
export function toSourceAddress(address: string): string | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const query = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${name}=${value}`);
  const path = url.pathname.replace(/\/+$/, '');
  // Careless templates name the home page as the address of every page.
  if (/^(?:\/(?:index|default|home|trang-chu)\.\w+)?$/i.test(path) && query.length === 0) return null;
  return `${url.host.replace(/^www\./, '')}${path}${query.length > 0 ? `?${query.sort().join('&')}` : ''}`;
}

/** An address as a reader should get it: without fragment and without the marks by which advertisers follow readers. */
export function toCleanAddress(address: string): string {
  const url = new URL(address);
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}

/**
 * What makes an item the same again: "u:…" by the page's own address where that is known, and "t:…" by its title and
 * time. The same file in another place, and the same page saved in another way, so are the same item.
 */
export function toSourceKey(identity: string | null, title: string, publishedAt: string | null): string {
  const byTitle = `t:${hash(`${compact(title)}|${publishedAt ?? ''}`)}`;
  const address =
    identity === null ? null : (toSourceAddress(identity) ?? (/^https?:/i.test(identity) ? null : identity));
  return address ? `u:${hash(address)} ${byTitle}` : byTitle;
}

/** A hash over everything that an import writes; views are left out, since they change whenever somebody reads. */
export function toContentHash(item: Omit<ImportedItem, 'sourceKey' | 'views' | 'warnings' | 'abbreviations'>): string {
  const { title, publishedAt, author, summary, blocks, pictures, source } = item;
  return hash(JSON.stringify([title, publishedAt, author, summary, blocks, pictures, source.name, source.url]));
}
