import { listPath, type ItemKind } from '../../../i18n/paths';
import type { Context } from '../../context';
import { own } from '../../cut-marks';
import type { ListPage } from '../../page';

interface PagingProps {
  readonly ctx: Context;
  readonly kind: ItemKind;
  readonly list: ListPage<unknown>;
}

/** The way through a list that is cut into pages; absent where there is but one. */
export function Paging({ ctx, kind, list }: PagingProps) {
  if (list.pageCount <= 1) return null;
  const { t } = ctx.ui;
  const toPage = (page: number) => listPath(ctx.page.locale, kind, page);
  return (
    <nav className="paging" aria-label={t('paging.label')}>
      {list.page > 1 && (
        <a className="btn" rel="prev" href={own(toPage(list.page - 1))}>
          {t('paging.previous')}
        </a>
      )}
      <span>{own(t('paging.page', { page: list.page, count: list.pageCount }))}</span>
      {list.page < list.pageCount && (
        <a className="btn" rel="next" href={own(toPage(list.page + 1))}>
          {t('paging.next')}
        </a>
      )}
    </nav>
  );
}
