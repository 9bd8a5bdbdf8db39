import type { ProgrammeStatus } from '../../content/model/programme';
import type { Context } from '../context';
import { Icon } from './icon';

/** A programme's status: always in words; shape and colour only help. */
export function Status({ ctx, status }: { readonly ctx: Context; readonly status: ProgrammeStatus }) {
  return (
    <span className={`tag s-${status}`}>
      <Icon name={status} />
      {ctx.ui.t(`status.${status}`)}
    </span>
  );
}
