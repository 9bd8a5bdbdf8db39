import type { Context } from '../context';

/** On paper only: where this page is found, and of when it is. */
export function PrintAddress({ ctx, date }: { readonly ctx: Context; readonly date: string | null }) {
  const { page, ui } = ctx;
  return (
    <p className="on-paper">
      {ui.t('meta.address')}: {page.siteUrl + page.path}
      {date && (
        <>
          <br />
          {ui.t('meta.printed', { date: ui.date(date) })}
        </>
      )}
    </p>
  );
}
