import type { Piece } from './split-document';

/** The form of a piece that shares nothing: its only own part is all of it. The shell need not know it. */
export const ownForm = 'own';

/** The variant of a document that shares nothing. */
export const wholeVariant = `whole ${ownForm}`;

/** Whether a piece of this name shares nothing. */
export const isOwnPiece = (name: string): boolean => name.endsWith(`/${ownForm}`);

/** The name under which the shell keeps a form of the piece at a place of a kind of document. */
export const toPieceName = (kind: string, place: number, form: string): string => `${kind}/${place}/${form}`;

/** How a piece is built, without a look at its wording: a new layout of the same structure is the same form. */
export const toForm = ({ label, own }: Pick<Piece, 'label' | 'own'>): string => `${label}.${own.length}`;

/** A document's variant: its kind, then the form of each of its pieces. */
export const toVariant = (kind: string, forms: readonly string[]): string => [kind, ...forms].join(' ');

/** The names of a variant's pieces, in order. */
export function toPieceNames(variant: string): readonly string[] {
  const [kind = '', ...forms] = variant.split(' ');
  return forms.map((form, place) => toPieceName(kind, place, form));
}
