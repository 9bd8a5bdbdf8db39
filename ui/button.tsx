import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Icon, type IconName } from './icon';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled' | 'type' | 'className'> {
  readonly icon?: IconName;
  /** The one thing that most readers want here. */
  readonly isStrong?: boolean;
  /** At work: it keeps its place and the focus, and does nothing more. */
  readonly isBusy?: boolean;
  readonly children: ReactNode;
}

/** A button with its word, and a pictogram beside it where that helps. */
export function Button({ icon, isStrong, isBusy, onClick, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={`${isStrong ? 'btn strong' : 'btn'} max-w-full text-left aria-disabled:border-dashed aria-disabled:cursor-default print:hidden`}
      aria-disabled={isBusy || undefined}
      onClick={isBusy ? undefined : onClick}
      {...rest}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}
