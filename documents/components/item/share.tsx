import type { Context } from '../../context';
import { Icon } from '../icon';
import { Save } from './save';

interface ShareProps {
  readonly ctx: Context;
  /** Whether the page is worth keeping on its own, and offers so. */
  readonly withSave?: boolean;
}

/** The button that passes the page on. Hidden until the enhancer makes it work; the words that it will say are here. */
export function Share({ ctx, withSave = false }: ShareProps) {
  const { t } = ctx.ui;
  return (
    <div className="share">
      <button
        type="button"
        className="btn"
        data-enhance="share"
        data-msg-shared={t('share.shared')}
        data-msg-copied={t('share.copied')}
        data-msg-failed={t('share.failed')}
        data-msg-link={t('share.link')}
        hidden
      >
        <Icon name="share" />
        {t('share.button')}
      </button>
      <p role="status" data-status="" />
      {withSave && <Save ctx={ctx} />}
    </div>
  );
}
