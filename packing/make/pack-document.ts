import { createHash } from 'node:crypto';
import type { PackedDocument } from '../../packs/format';
import type { ShellBuilder } from '../../packs/shell-builder';
import type { MadeDocument } from '../../press/keep/press';
import type { Row } from '../store/ledger';
import { picturesIn } from './pictures-in';
import type { Subject } from '../plan/subjects';
import { titleIn } from './title-in';

/** A document as a chunk holds it, and what the ledger remembers of it. */
export interface Packed {
  readonly document: PackedDocument;
  readonly row: Row;
}

const toHash = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 16);

/** Scopes of items that a document shows besides its own: when one of them changes, it is made again. */
const toScopes = (dependsOn: readonly string[], id: string): string[] =>
  dependsOn.filter((scope) => scope !== id && /^(?:news|programmes)\/\d+$/.test(scope));

const unlessEmpty = <Name extends string>(name: Name, list: string[]) => (list.length > 0 ? { [name]: list } : {});

/**
 * Packs a rendered document.
 * @param former what the pack holds of it: a page whose own parts are the same keeps its date
 * @param now the date of a page that has changed, ISO 8601
 */
export function packDocument(
  subject: Subject,
  made: Pick<MadeDocument, 'body' | 'cuts' | 'dependsOn'>,
  shell: ShellBuilder,
  former: Row | undefined,
  now: string,
): Packed {
  const { id, url, kind } = subject;
  const title = titleIn(made.body) || url;
  const { variant, own } = shell.add(subject.viewKind, made.body, made.cuts);
  const hash = toHash([url, title, variant, own]);
  const pageDate = former?.hash === hash ? (former.updatedAt ?? now) : now;
  const updatedAt = subject.updatedAt ?? pageDate;
  return {
    document: { url, title, kind, updatedAt, id, variant, own },
    row: {
      id,
      hash,
      ...(subject.updatedAt === null ? { updatedAt } : {}),
      ...unlessEmpty('scopes', toScopes(made.dependsOn, id)),
      ...unlessEmpty('pictures', picturesIn(made.body)),
    },
  };
}
