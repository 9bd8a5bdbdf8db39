import type { Shell } from './format';
import { ownForm, toForm, toPieceName, toVariant, wholeVariant } from './piece-names';
import { splitDocument, type Piece } from './split-document';

/** Gathers what documents share while they are packed. */
export interface ShellBuilder {
  /** Takes a document of a kind with its cuts, and gives what its chunk keeps of it. */
  add(kind: string, html: string, cuts: readonly number[]): { readonly variant: string; readonly own: string[] };
  /** The shell for every document added so far, and for those of the shell that it began with. */
  build(): Shell;
}

/** FNV-1a over UTF-16 units: short, the same everywhere, and only asked to tell a handful of forms apart. */
function toShortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** By place first: what kinds have in common at a place then lies close together, where gzip sees it. */
const byPlace = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number => {
  const [[kind = '', place = ''], [otherKind = '', otherPlace = '']] = [one.split('/'), other.split('/')];
  return Number(place) - Number(otherPlace) || (kind + one < otherKind + other ? -1 : 1);
};

/** As many characters of a piece that a former shell does not know go with the document instead. */
const smallPiece = 3_000;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** A piece's text as it stands in the document. */
const toText = ({ segments, own }: Piece): string => segments.map((one, index) => one + (own[index] ?? '')).join('');

/**
 * Starts a shell. Where every document is rendered anew (a new build, another header or footer) start without `former`:
 * names of pieces stay the same although their wording is new, so the documents' own parts stay as they are on phones.
 * Where only a few are rendered, give the `former` shell: everything that older chunks use stays as it is, and a small
 * piece that it does not know travels with its document, so that no phone has to fetch another shell for it.
 * Two forms that only their wording tells apart are a label forgotten in documents/; the second gets a hash in its name.
 */
export function createShellBuilder(base: Pick<Shell, 'headers' | 'assets'>, former?: Shell): ShellBuilder {
  const pieces = new Map<string, readonly string[]>();
  for (const [name, indexes] of Object.entries(former?.variants ?? {})) {
    pieces.set(
      name,
      indexes.map((index) => former?.segments[index] ?? ''),
    );
  }

  /** Gives the form under which a piece is kept. */
  function keep(kind: string, place: number, piece: Piece): string {
    const content = JSON.stringify(piece.segments);
    const form = toForm(piece);
    const known = pieces.get(toPieceName(kind, place, form));
    if (known && JSON.stringify(known) === content) return form;
    if (former && sum(piece.segments.map(({ length }) => length)) <= smallPiece) return ownForm;
    const name = known ? `${form}-${toShortHash(content)}` : form;
    pieces.set(toPieceName(kind, place, name), piece.segments);
    return name;
  }

  return {
    add(kind, html, cuts) {
      const split = splitDocument(html, cuts);
      if (!split) return { variant: wholeVariant, own: [html] };
      const forms = split.map((piece, place) => keep(kind, place, piece));
      const own = split.flatMap((piece, place) => (forms[place] === ownForm ? [toText(piece)] : piece.own));
      return { variant: toVariant(kind, forms), own };
    },
    build() {
      const indexes = new Map<string, number>();
      const toIndex = (segment: string): number => {
        const index = indexes.get(segment) ?? indexes.size;
        indexes.set(segment, index);
        return index;
      };
      const variants = [...pieces].sort(byPlace).map(([name, segments]) => [name, segments.map(toIndex)] as const);
      return { format: 1, ...base, segments: [...indexes.keys()], variants: Object.fromEntries(variants) };
    },
  };
}
