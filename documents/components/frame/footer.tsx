import { homePath, pagePath, toolPath } from '../../../i18n/paths';
import { foreignLang, type Context } from '../../context';
import { totalViewsMarker } from '../../../config/view-markers';
import { Weave } from './weave';

const others = [
  ['glossary', 'glossary'],
  ['about', 'about'],
  ['accessibility', 'accessibility'],
  ['site-map', 'siteMap'],
] as const;

interface FooterProps {
  readonly ctx: Context;
  /** False where nobody fills the count of views in. */
  readonly hasViews?: boolean;
}

/** Foot of every page: who keeps it, how to reach them as far as that is confirmed, and the quiet pages. */
export function Footer({ ctx, hasViews = true }: FooterProps) {
  const { page, ui } = ctx;
  const { organisation, footer, address, phone, email } = page.site;
  return (
    <footer className="foot">
      <Weave isFirst={false} />
      <div className="wrap">
        <nav aria-label={ui.t('shell.pages')}>
          <ul>
            <li>
              <a href={homePath(page.locale)}>{ui.t('doors.home')}</a>
            </li>
            <li>
              <a href={toolPath(page.locale, 'library')}>{ui.t('library.title')}</a>
            </li>
            {others.map(([name, key]) => (
              <li key={name}>
                <a href={pagePath(page.locale, name)}>{ui.t(`pages.${key}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <p>
          <b lang={foreignLang(ctx, organisation)}>{organisation.text}</b>
        </p>
        {footer && <p lang={foreignLang(ctx, footer)}>{footer.text}</p>}
        {address && <p lang={foreignLang(ctx, address)}>{address.text}</p>}
        {phone && (
          <p>
            <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{ui.t('shell.phone', { phone })}</a>
          </p>
        )}
        {email && (
          <p>
            <a href={`mailto:${email}`}>{ui.t('shell.email', { email })}</a>
          </p>
        )}
        <p className="off-paper">{ui.t('shell.noTracking')}</p>
        {hasViews && <p data-total-views="">{ui.t('shell.totalViews', { count: totalViewsMarker })}</p>}
      </div>
    </footer>
  );
}
