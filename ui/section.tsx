import { useId, type ReactNode } from 'react';
import { useRescuedFocus } from './use-rescued-focus';

interface SectionProps {
  readonly title: string;
  readonly intro?: string;
  /** A name for tests and style. */
  readonly name: string;
  /** Changes when something inside has gone: a focus that was on it comes to the heading. */
  readonly rescueOn?: unknown;
  readonly children: ReactNode;
}

/** A part of a page under its heading. */
export function Section({ title, intro, name, rescueOn, children }: SectionProps) {
  const id = useId();
  const heading = useRescuedFocus<HTMLHeadingElement>(rescueOn);
  return (
    <section aria-labelledby={id} data-section={name}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {intro && <p>{intro}</p>}
      {children}
    </section>
  );
}
