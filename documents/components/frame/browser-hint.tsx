import type { Context } from '../../context';

/** For readers inside another app's browser, which cannot print or keep a page. The enhancer shows it only there. */
export function BrowserHint({ ctx }: { readonly ctx: Context }) {
  const { t } = ctx.ui;
  return (
    <div data-enhance="browser-hint" data-browser-hint="" hidden>
      <details className="fold">
        <summary>{t('browserHint.text')}</summary>
        <p>{t('browserHint.how')}</p>
        <button
          type="button"
          className="btn"
          data-copy-link=""
          data-msg-copied={t('share.copied')}
          data-msg-failed={t('share.failed')}
          data-msg-link={t('share.link')}
        >
          {t('browserHint.copy')}
        </button>
        <p role="status" data-status="" />
      </details>
    </div>
  );
}
