import { totalViewsMarker, viewsMarker } from '../config/view-markers';
import type { PackedDocument, Shell } from './format';
import { isOwnPiece, toPieceNames } from './piece-names';

/**
 * Puts a document together from what it shares and what is its own, byte for byte as it was rendered.
 * @throws when the shell does not know the document's variant, or the document has too few or too many own parts.
 */
export function putTogether(shell: Shell, document: Pick<PackedDocument, 'url' | 'variant' | 'own'>): string {
  const parts: string[] = [];
  let used = 0;
  for (const name of toPieceNames(document.variant)) {
    if (isOwnPiece(name)) {
      parts.push(document.own[used++] ?? '');
      continue;
    }
    const indexes = Object.prototype.hasOwnProperty.call(shell.variants, name) ? shell.variants[name] : undefined;
    if (!indexes) throw new Error(`The shell has no "${name}", which ${document.url} needs.`);
    indexes.forEach((index, place) => {
      if (place > 0) parts.push(document.own[used++] ?? '');
      parts.push(shell.segments[index] ?? '');
    });
  }
  if (used !== document.own.length || parts.length === 0) {
    throw new Error(`${document.url} has ${document.own.length} own parts where its variant takes ${used}.`);
  }
  return parts.join('');
}

/** Says zero where counts of views go: a phone without a network knows no count, and hides them. */
export function fillNoCounts(html: string): string {
  return html.split(viewsMarker).join('0').split(totalViewsMarker).join('0');
}
