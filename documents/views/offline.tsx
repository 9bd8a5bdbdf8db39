import { homePath } from '../../i18n/paths';
import { InstallInvitation } from '../components/frame/install-invitation';
import { MessageList } from '../components/list/message-list';
import { QuietLines } from '../components/frame/quiet-lines';
import { Title } from '../components/item/title';
import { toOwnText, type Context } from '../context';

/**
 * What the service worker answers with when there is neither network nor copy. It fills the empty element with links
 * to what can be read now; where it does not, the page says that nothing is kept yet, and how to keep something.
 */
export function Offline({ ctx }: { readonly ctx: Context }) {
  const { t, messages } = ctx.ui;
  return (
    <>
      <Title ctx={ctx} text={toOwnText(ctx, t('offline.title'))} />
      <p className="intro">{t('offline.intro')}</p>
      <h2>{t('offline.whatTitle')}</h2>
      <div className="text">
        <MessageList of={messages.offline.what} />
      </div>
      <p className="paging">
        {/* eslint-disable-next-line jsx-a11y/anchor-is-valid -- the address asked for: this document stands in for it */}
        <a className="btn strong" href="">
          {t('offline.again')}
        </a>
        <a className="btn" href={homePath(ctx.page.locale)}>
          {t('doors.home')}
        </a>
      </p>
      <h2>{t('offline.readable')}</h2>
      <div data-readable="" />
      <div className="note none">
        <p>
          <b>{t('offline.none')}</b>
        </p>
        <p>{t('offline.how', { button: t('offline.save') })}</p>
      </div>
      <InstallInvitation ctx={ctx} />
      <QuietLines ctx={ctx} />
    </>
  );
}
