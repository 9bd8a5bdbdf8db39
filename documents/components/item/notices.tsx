import type { Context } from '../../context';
import { BrowserHint } from '../frame/browser-hint';

/** What has to be said before anything else: that this is a draft, or that another app is around it. */
export function Notices({ ctx }: { readonly ctx: Context }) {
  return (
    <>
      {ctx.page.isPreview && <p className="note preview">{ctx.ui.t('notice.preview')}</p>}
      <BrowserHint ctx={ctx} />
    </>
  );
}
