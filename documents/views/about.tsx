import type { RichText } from '../../model/block';
import { Blocks } from '../components/item/blocks';
import { Title } from '../components/item/title';
import { toOwnText, type Context } from '../context';
import { nextPiece, toLabel } from '../cut-marks';

/** Who publishes the site and what it is for, as they have written it. */
export function About({ ctx, body }: { readonly ctx: Context; readonly body: RichText | null }) {
  const { t } = ctx.ui;
  return (
    <>
      <Title ctx={ctx} text={toOwnText(ctx, t('about.title'))} />
      {nextPiece(toLabel(body))}
      {body ? <Blocks ctx={ctx} body={body} /> : <p className="note">{t('about.empty')}</p>}
    </>
  );
}
