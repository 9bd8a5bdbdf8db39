import { fieldNames, hashFields, localisedNames, type FieldName, type Fields } from './fields';
import type { ImportRecord } from './record';

/** What is to be written over an item, and whether an editor had changed it. */
export interface Merged {
  readonly write: Partial<Fields>;
  /** An editor changed something since the last import. */
  readonly isEdited: boolean;
}

const pick = (fields: Fields, names: readonly FieldName[]): Partial<Fields> =>
  Object.fromEntries(names.map((name) => [name, fields[name]]));

const isEmpty = (fields: Fields, name: FieldName): boolean =>
  name === 'source' ? !fields.source.name && !fields.source.url : !fields[name];

/** Whether an editor changed anything since the last import. */
export function isEdited(current: Fields, last: ImportRecord): boolean {
  const hashes = hashFields(current);
  return fieldNames.some((name) => hashes[name] !== last.fields[name]);
}

/**
 * Lays what was found over what the studio has. A field that only the editor changed stays; one that the source changed
 * is written. Into a language without a record go its own texts; what all languages share is only filled where empty.
 */
export function mergeFields(found: Fields, current: Fields, last: ImportRecord | null): Merged {
  if (!last) {
    const open = fieldNames.filter((name) => localisedNames.includes(name) || isEmpty(current, name));
    return { write: pick(found, open), isEdited: localisedNames.some((name) => !isEmpty(current, name)) };
  }
  const hashes = hashFields(found);
  const changed = fieldNames.filter((name) => hashes[name] !== last.fields[name]);
  return { write: pick(found, changed), isEdited: isEdited(current, last) };
}
