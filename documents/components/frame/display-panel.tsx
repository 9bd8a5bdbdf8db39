import type { Context } from '../../context';

const sizes = [1, 2, 3, 4] as const;
const themes = ['auto', 'light', 'dark', 'contrast'] as const;

/** Text size and colours. Hidden until the enhancer makes it work; the pressed buttons are what a page is served with. */
export function DisplayPanel({ ctx }: { readonly ctx: Context }) {
  const { t } = ctx.ui;
  return (
    <div
      data-enhance="display"
      data-display=""
      data-msg-size={t('display.sizeSet')}
      data-msg-theme={t('display.themeSet')}
      hidden
    >
      <details className="menu">
        <summary>
          <span className="aa" aria-hidden="true">
            {t('display.short')}
          </span>
          <span className="unseen">{t('display.label')}</span>
        </summary>
        <div className="panel">
          <fieldset>
            <legend>{t('display.size')}</legend>
            {sizes.map((size) => (
              <button key={size} type="button" data-text-size={size} aria-pressed={size === 1}>
                {t(`display.size${size}`)}
              </button>
            ))}
          </fieldset>
          <fieldset>
            <legend>{t('display.theme')}</legend>
            {themes.map((theme) => (
              <button key={theme} type="button" data-theme-choice={theme} aria-pressed={theme === 'auto'}>
                {t(`display.${theme}`)}
              </button>
            ))}
          </fieldset>
          <p role="status" className="unseen" data-status="" />
        </div>
      </details>
    </div>
  );
}
