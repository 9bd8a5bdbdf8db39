import { Icon } from '../icon';

/** The way back to the list that an item belongs to. */
export function BackLink({ href, words }: { readonly href: string; readonly words: string }) {
  return (
    <p className="back">
      <a href={href}>
        <Icon name="back" />
        {words}
      </a>
    </p>
  );
}
