import { useEffect, useId, useRef, useState } from 'react';
import { Button } from './button';
import type { IconName } from './icon';

interface ConfirmProps {
  /** The button's words; what is asked; the words for yes and no. */
  readonly words: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly icon?: IconName;
  /** More about which thing it is, for those who hear the button alone. */
  readonly label?: string;
  readonly name: string;
  readonly isBusy?: boolean;
  readonly onYes: () => void;
}

/** A button that asks before it acts, in its own place on the page. "No" is first, and Escape means it. */
export function Confirm({ words, question, yes, no, icon, label, name, isBusy, onYes }: ConfirmProps) {
  const [isAsking, setAsking] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  const wasAsking = useRef(false);
  const opener = useRef<HTMLSpanElement>(null);
  const id = useId();
  useEffect(() => {
    if (isAsking) group.current?.focus();
    else if (wasAsking.current) opener.current?.querySelector('button')?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (!isAsking) {
    return (
      <span ref={opener} className="inline-flex max-w-full">
        <Button icon={icon} isBusy={isBusy} aria-label={label} data-action={name} onClick={() => setAsking(true)}>
          {words}
        </Button>
      </span>
    );
  }
  const answer = (isYes: boolean) => () => {
    setAsking(false);
    if (isYes) onYes();
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape is a way out beside the button.
    <div
      ref={group}
      role="group"
      className="max-w-text mt-1 mb-2 px-4 pt-3 pb-4 rounded-3 bg-card edge-ask"
      tabIndex={-1}
      aria-labelledby={id}
      onKeyDown={({ key }) => key === 'Escape' && setAsking(false)}
    >
      <p id={id} className="mb-3 font-semibold">
        {question}
      </p>
      <div className="flex flex-wrap gap-2.5">
        <Button onClick={answer(false)} data-action={`${name}-no`}>
          {no}
        </Button>
        <Button icon={icon} onClick={answer(true)} data-action={`${name}-yes`}>
          {yes}
        </Button>
      </div>
    </div>
  );
}
