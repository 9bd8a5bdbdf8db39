import type { Context } from '../../context';

/**
 * Under the title: how old the copy is, when the page came from the phone. The enhancer fills it in; the style sheet
 * keeps its place free where a service worker is at work, so that nothing moves.
 */
export function Age({ ctx }: { readonly ctx: Context }) {
  const { t } = ctx.ui;
  return (
    <p
      className="age"
      role="status"
      data-age=""
      data-msg-age={t('offline.age', { age: '{age}', date: '{date}' })}
      data-msg-today={t('offline.today')}
      data-msg-yesterday={t('offline.yesterday')}
      data-msg-days-ago={t('offline.daysAgo', { count: '{count}' })}
    />
  );
}
