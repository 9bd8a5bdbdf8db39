import type { Context } from '../../context';

/** Safari lets no page install itself. What it shows at each step by hand, drawn small; the words beside say the same. */
const drawings = [
  'M8 9H5v12h14V9h-3M12 15V3M8.5 6.5L12 3l3.5 3.5',
  'M4 4h16v16H4zM12 8v8M8 12h8',
  'M4 12.5l5.5 5.5L20 7',
];

/**
 * The invitation to put the site on the home screen. It stands in the offline document alone, so that no other one
 * carries its weight; the enhancer fetches it from there once the phone can, and the reader has come back or saved
 * something. It is never shown inside other apps or where the site is already installed.
 */
export function InstallInvitation({ ctx }: { readonly ctx: Context }) {
  const { t, messages } = ctx.ui;
  return (
    <div
      className="wrap off-paper"
      data-enhance="install"
      data-msg-later={t('install.laterSaid')}
      data-msg-done={t('install.done')}
    >
      <section className="card" aria-labelledby="install-title" data-invitation="" hidden>
        <h2 id="install-title">{t('install.title')}</h2>
        <p>{t('install.gives')}</p>
        <details className="fold" data-install-how="" hidden>
          <summary>{t('install.how')}</summary>
          <ol className="steps">
            {Object.entries(messages.install.steps).map(([key, words], index) => (
              <li key={key}>
                <svg className="i" viewBox="0 0 24 24" width="26" height="26" aria-hidden="true">
                  <path d={drawings[index]} />
                </svg>{' '}
                {words}
              </li>
            ))}
          </ol>
        </details>
        <p className="choices">
          <button type="button" className="btn strong" data-install-now="" hidden>
            {t('install.button')}
          </button>
          <button type="button" className="btn" data-install-later="">
            {t('install.later')}
          </button>
        </p>
      </section>
      <p role="status" data-status="" />
    </div>
  );
}
