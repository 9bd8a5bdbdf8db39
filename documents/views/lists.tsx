import { NewsItems, ProgrammeItems } from '../components/list/item-lists';
import { Paging } from '../components/list/paging';
import { Title } from '../components/item/title';
import { toOwnText, type Context } from '../context';
import { nextPiece, toLabel } from '../cut-marks';
import { toHeadTexts } from '../head/head-texts';
import type { View } from '../page';

type ListView = Extract<View, { kind: 'news-list' | 'programme-list' }>;

/** The list of news or of programmes, one page of it. */
export function ListDocument({ ctx, view }: { readonly ctx: Context; readonly view: ListView }) {
  const { t } = ctx.ui;
  const isNews = view.kind === 'news-list';
  const kind = isNews ? 'news' : 'programmes';
  return (
    <>
      <Title ctx={ctx} text={toOwnText(ctx, toHeadTexts(ctx).title.text)} />
      <p className="intro">{t(`${kind}.description`)}</p>
      {nextPiece(toLabel(view.list.items.length))}
      {view.list.items.length === 0 ? (
        <p className="note">{t(`${kind}.empty`)}</p>
      ) : isNews ? (
        <NewsItems ctx={ctx} items={view.list.items} />
      ) : (
        <ProgrammeItems ctx={ctx} items={view.list.items} />
      )}
      {nextPiece(toLabel(view.list.page > 1, view.list.page < view.list.pageCount))}
      <Paging ctx={ctx} kind={kind} list={view.list} />
    </>
  );
}
