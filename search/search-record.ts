import type { SearchEntry } from '../model/search';
import { hasMarks, toWords } from './fold';

/** A field that search reads: what a word counts there, and how many words such a field usually has. */
interface Field {
  readonly weight: number;
  readonly usualLength: number;
}

const titleField: Field = { weight: 8, usualLength: 10 };
const aliasField: Field = { weight: 6, usualLength: 3 };
const summaryField: Field = { weight: 3, usualLength: 30 };
const bodyField: Field = { weight: 1, usualLength: 300 };

/** Words with what each counts for an entry. */
export type Weights = ReadonlyMap<string, number>;

/** The words of an entry: without marks, by these it is found; with their marks, by these it comes first. */
export interface EntryTerms {
  readonly bare: Weights;
  readonly marked: Weights;
}

/** An entry as search keeps it. A phrase is words without marks, a space around each: " ho tro ". */
export interface SearchRecord {
  readonly entry: SearchEntry;
  /** Its title and then its other names, as phrases. */
  readonly names: readonly string[];
  readonly summary: string;
  readonly body: string;
}

function toPhrase(text: string): string {
  return ` ${toWords(text)
    .map(({ bare }) => bare)
    .join(' ')} `;
}

/** Adds what a field says of each term: more when it stands there often, less when the field is long (after BM25). */
function addField(weights: Map<string, number>, terms: readonly string[], field: Field, length: number): void {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const damping = 0.3 + (0.9 * length) / field.usualLength;
  for (const [term, count] of counts) {
    weights.set(term, (weights.get(term) ?? 0) + (field.weight * count * 2.2) / (count + damping));
  }
}

/** The words by which an entry is found, for the index. */
export function toEntryTerms({ title, aliases, summary, body }: SearchEntry): EntryTerms {
  const bare = new Map<string, number>();
  const marked = new Map<string, number>();
  const read = (text: string, field: Field): void => {
    const words = toWords(text);
    const withMarks = words.filter(hasMarks);
    addField(
      bare,
      words.map((word) => word.bare),
      field,
      words.length,
    );
    addField(
      marked,
      withMarks.map((word) => word.marked),
      field,
      words.length,
    );
  };
  read(title.text, titleField);
  for (const name of aliases) read(name, aliasField);
  read(summary, summaryField);
  read(body, bodyField);
  return { bare, marked };
}

/** "Phường Trần Hưng Đạo (thành phố Kon Tum)" is also just "Phường Trần Hưng Đạo". */
function withAndWithoutRemark(name: string): readonly string[] {
  const bare = name.replace(/\s*\(.*\)/, '');
  return bare === name ? [name] : [name, bare];
}

/** An entry with what is needed to find words side by side in it. */
export function toSearchRecord(entry: SearchEntry): SearchRecord {
  return {
    entry,
    names: [entry.title.text, ...entry.aliases.flatMap(withAndWithoutRemark)].map(toPhrase),
    summary: toPhrase(entry.summary),
    body: toPhrase(entry.body),
  };
}
