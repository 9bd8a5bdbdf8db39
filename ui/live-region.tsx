import { createContext, useCallback, useContext, useRef, useState, type ReactNode } from 'react';

const Say = createContext<(text: string) => void>(() => undefined);

/** Tells screen readers what has just happened, in words that also stand on the page. */
export const useAnnounce = (): ((text: string) => void) => useContext(Say);

/** The page's one status region; everything inside may speak through it. */
export function LiveRegion({ children }: { readonly children: ReactNode }) {
  const [text, setText] = useState('');
  const isEven = useRef(false);
  const say = useCallback((words: string) => {
    // The same words once more are news too; a mark that is not heard makes them differ.
    isEven.current = !isEven.current;
    setText(isEven.current ? words : `${words}\u00a0`);
  }, []);
  return (
    <Say.Provider value={say}>
      {children}
      <p role="status" className="unseen" data-status="">
        {text}
      </p>
    </Say.Provider>
  );
}
