import { fetchPart } from '../fetch-part';

/** The lines at the foot of the screen (documents/components/quiet-lines.tsx), of which one shows at a time. */
export type LineName =
  'stuck' | 'update' | 'newer' | 'wiped' | 'no-room' | 'taking' | 'taken' | 'failed' | 'offline' | 'offer';

interface LineActs {
  /** What the line's own button does. */
  readonly act?: () => void;
  /** What follows when the reader takes the line away. */
  readonly away?: () => void;
  /** Filled in where the words say `{size}`. */
  readonly size?: string;
}

const find = (name: LineName): HTMLElement | null => document.querySelector(`.lines [data-line="${name}"]`);

/** Lines that are to show; one may be taken away again before its words are there. */
const wanted = new Set<LineName>();

/** Takes a line away. */
export function hideLine(name: LineName): void {
  wanted.delete(name);
  const line = find(name);
  if (line) line.hidden = true;
}

/** Puts the lines in their place, once. */
async function placeLines(): Promise<void> {
  const place = document.querySelector('.lines');
  if (!place || place.firstChild) return;
  const lines = await fetchPart('[data-lines]');
  if (lines && !place.firstChild) place.append(...Array.from(lines.children));
}

/** Shows a line, as soon as its words are there. Both its buttons take it away. */
export async function showLine(name: LineName, { act, away, size }: LineActs = {}): Promise<void> {
  wanted.add(name);
  await placeLines();
  const line = find(name);
  if (!line || !wanted.has(name)) return;
  const words = line.querySelector('span');
  if (words && size) words.textContent = (words.textContent ?? '').replace('{size}', size);
  line.onclick = ({ target }) => {
    const button = (target as Element).closest('button');
    if (!button) return;
    hideLine(name);
    const follow = 'act' in button.dataset ? act : away;
    if (follow) follow();
  };
  line.hidden = false;
}

/** Runs a task at once or, while the reader writes something, when they leave the field. */
export function whenNotWriting(task: () => void): void {
  if (document.activeElement instanceof HTMLInputElement)
    addEventListener('focusout', () => setTimeout(whenNotWriting, 0, task), { once: true });
  else task();
}
