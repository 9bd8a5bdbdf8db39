import { createHash } from 'node:crypto';
import type { PackedDocument } from '../../packs/format';
import type { ShellBuilder } from '../../packs/shell-builder';
import type { MadeDocument } from '../../press/keep/press';
import type { Subject } from '../plan/subjects';
import type { Row } from '../store/ledger';

const toHash = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 16);

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" };

/** The text of a rendered document's first heading, without markup; empty when it has none. */
export function titleIn(html: string): string {
  const heading = /<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '';
  return heading
    .replace(/<[^>]*>/g, '')
    .replace(/&([a-z]+|#x?[0-9a-f]+);/gi, (whole, name: string) => entities[name.toLowerCase()] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Addresses of the pictures that a document shows, each once: of the file that its `img` names, which is of moderate
 * width. AVIF is passed over: half of the phones cannot open it.
 */
export function picturesIn(html: string): string[] {
  const images = html.matchAll(/<picture>[\s\S]*?<img\b[^>]*?\ssrc="(\/media\/[^"?#]+)"/g);
  const urls = [...images].map(([, url = '']) => url.replaceAll('&amp;', '&'));
  return [...new Set(urls)].filter((url) => !url.endsWith('.avif'));
}

/** Scopes of items that a document shows besides its own: when one of them changes, it is rendered again. */
const otherItems = (dependsOn: readonly string[], id: string): string[] =>
  dependsOn.filter((scope) => scope !== id && /^(?:news|programmes)\/\d+$/.test(scope));

const unlessEmpty = <Name extends string>(name: Name, list: string[]) => (list.length > 0 ? { [name]: list } : {});

/**
 * A rendered document as a chunk holds it, and what the ledger remembers of it.
 * @param former what the pack holds of it: a page whose own parts are the same keeps its date
 */
export function toPacked(
  subject: Subject,
  made: Pick<MadeDocument, 'body' | 'cuts' | 'dependsOn'>,
  shell: ShellBuilder,
  former: Row | undefined,
): { readonly document: PackedDocument; readonly row: Row } {
  const { id, url, kind } = subject;
  const title = titleIn(made.body) || url;
  const { variant, own } = shell.add(subject.viewKind, made.body, made.cuts);
  const hash = toHash([url, title, variant, own]);
  const since = former?.hash === hash ? former.updatedAt : undefined;
  const updatedAt = subject.updatedAt ?? since ?? new Date().toISOString();
  return {
    document: { url, title, kind, updatedAt, id, variant, own },
    row: {
      id,
      hash,
      ...(subject.updatedAt === null ? { updatedAt } : {}),
      ...unlessEmpty('scopes', otherItems(made.dependsOn, id)),
      ...unlessEmpty('pictures', picturesIn(made.body)),
    },
  };
}
