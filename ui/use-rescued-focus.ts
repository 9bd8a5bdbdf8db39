import { useEffect, useRef, type RefObject } from 'react';

/**
 * For the heading of a part whose buttons come and go: when `changed` changes and the button that had the focus has
 * gone with it, the focus is brought to the heading instead of falling back to the start of the page.
 */
export function useRescuedFocus<Heading extends HTMLElement>(changed: unknown): RefObject<Heading | null> {
  const heading = useRef<Heading>(null);
  const hadFocus = useRef(false);
  useEffect(() => {
    const note = (): void => {
      const part = heading.current?.closest('section, article');
      hadFocus.current = part?.contains(document.activeElement) ?? false;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    if (hadFocus.current && document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [changed]);
  return heading;
}
