import { lexicalState } from '../../../content/from-cms/lexical';
import { listReferences, toBlocks } from '../../../content/from-cms/to-blocks';
import { toPlainText } from '../../../model/plain-text';

const NO_REFERENCES = { pictures: new Map(), contacts: new Map() };

/** The words of a field, be it a plain text or a rich one, a line for each paragraph. */
export function wordsOf(field: unknown): string {
  if (typeof field === 'string') return field.trim();
  const state = lexicalState.safeParse(field);
  return state.success ? toPlainText(toBlocks(state.data, NO_REFERENCES)) : '';
}

/** The ids of the pictures that a rich text shows. */
export function picturesOf(field: unknown): readonly number[] {
  const state = lexicalState.safeParse(field);
  return state.success ? listReferences(state.data).pictures : [];
}
