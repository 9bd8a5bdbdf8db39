import type { ArticleSummary } from '../../../model/article';
import type { ProgrammeSummary } from '../../../model/programme';
import { itemPath } from '../../../i18n/paths';
import { foreignLang, type Context } from '../../context';
import { Own } from '../own';
import { Status } from '../item/status';
import { Tags } from '../item/tags';

/** News as a list: what it is called, when it came out, and whether it is of the past or a sample. */
export function NewsItems({ ctx, items }: { readonly ctx: Context; readonly items: readonly ArticleSummary[] }) {
  return (
    <ul className="list">
      <Own>
        {items.map((item) => (
          <li key={item.id}>
            <a href={itemPath(ctx.page.locale, 'news', item.slug)} lang={foreignLang(ctx, item.title)}>
              {item.title.text}
            </a>
            <p className="meta">
              <time dateTime={item.publishedAt}>{ctx.ui.date(item.publishedAt)}</time>{' '}
              <Tags ctx={ctx} isArchive={item.isArchive} isSample={item.isSample} />
            </p>
          </li>
        ))}
      </Own>
    </ul>
  );
}

/** Programmes as a list, each with its status and the day of its last check. */
export function ProgrammeItems({ ctx, items }: { readonly ctx: Context; readonly items: readonly ProgrammeSummary[] }) {
  const { t, date } = ctx.ui;
  return (
    <ul className="list">
      <Own>
        {items.map((item) => (
          <li key={item.id}>
            <a href={itemPath(ctx.page.locale, 'programmes', item.slug)} lang={foreignLang(ctx, item.title)}>
              {item.title.text}
            </a>
            <p className="meta">
              <Status ctx={ctx} status={item.status} /> <Tags ctx={ctx} isSample={item.isSample} />{' '}
              {item.checkedAt && (
                <time dateTime={item.checkedAt}>{t('programmes.checked', { date: date(item.checkedAt) })}</time>
              )}
            </p>
          </li>
        ))}
      </Own>
    </ul>
  );
}
