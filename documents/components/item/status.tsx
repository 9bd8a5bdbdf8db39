import type { ProgrammeStatus } from '../../../model/programme';
import type { Context } from '../../context';
import { Icon } from '../icon';

/** Whole class names, so that the stylesheet's compiler finds them. */
const classes: Readonly<Record<ProgrammeStatus, string>> = {
  'in-force': 'tag s-in-force',
  'not-confirmed': 'tag s-not-confirmed',
  ended: 'tag s-ended',
  archive: 'tag',
};

/** A programme's status: always in words; shape and colour only help. */
export function Status({ ctx, status }: { readonly ctx: Context; readonly status: ProgrammeStatus }) {
  return (
    <span className={classes[status]}>
      <Icon name={status} />
      {ctx.ui.t(`status.${status}`)}
    </span>
  );
}
