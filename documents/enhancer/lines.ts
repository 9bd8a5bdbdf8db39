/** The lines at the foot of the screen (documents/components/quiet-lines.tsx), of which one shows at a time. */
export type LineName = 'update' | 'newer' | 'wiped' | 'no-room' | 'taking' | 'taken' | 'failed' | 'offline' | 'offer';

interface LineActs {
  /** What the line's own button does. */
  readonly act?: () => void;
  /** What follows when the reader takes the line away. */
  readonly away?: () => void;
  /** Filled in where the words say `{size}`. */
  readonly size?: string;
}

const find = (name: LineName): HTMLElement | null => document.querySelector(`[data-line="${name}"]`);

/** Takes a line away. */
export function hideLine(name: LineName): void {
  const line = find(name);
  if (line) line.hidden = true;
}

/** Shows a line. Both its buttons take it away. */
export function showLine(name: LineName, { act, away, size }: LineActs = {}): void {
  const line = find(name);
  if (!line) return;
  const words = line.querySelector('span');
  if (words && size) words.textContent = (words.textContent ?? '').replace('{size}', size);
  line.onclick = ({ target }) => {
    const button = (target as Element).closest('button');
    if (!button) return;
    line.hidden = true;
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
