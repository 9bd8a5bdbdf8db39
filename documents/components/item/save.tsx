import type { Context } from '../../context';
import { Icon } from '../icon';

/**
 * The button that keeps the page on this phone, with its size. Hidden until the enhancer has asked the service worker
 * for it; whether the page is saved stands beside the button in words, and in `aria-pressed`.
 */
export function Save({ ctx }: { readonly ctx: Context }) {
  const { t } = ctx.ui;
  if (ctx.page.isPreview) return null;
  return (
    <div
      className="save"
      data-enhance="save"
      data-msg-saved={t('offline.saved', { size: '{size}' })}
      data-msg-is-saved={t('offline.isSaved')}
      data-msg-removed={t('offline.removed')}
      data-msg-failed={t('offline.saveFailed')}
      hidden
    >
      <button type="button" className="btn" aria-pressed={false}>
        <Icon name="save" />
        <span>
          {t('offline.save')}
          <span data-size="" />
        </span>
      </button>
      <p role="status" data-status="" />
    </div>
  );
}
