import { doorPath, doors } from '../components/frame/doors';
import { Icon } from '../components/icon';
import { SearchForm } from '../components/frame/search-form';
import { Title } from '../components/item/title';
import { toOwnText, type Context } from '../context';
import type { Offer } from '../page';

/** The four doors once more, in the middle of a page that has nothing else to offer. */
function Ways({ ctx }: { readonly ctx: Context }) {
  const { t } = ctx.ui;
  return (
    <section>
      <h2>{t('notFound.doors')}</h2>
      <ul className="needs">
        {doors.map((door) => (
          <li key={door}>
            <a href={doorPath(ctx, door)}>
              <Icon name={door} />
              <b>{t(`doors.${door}`)}</b>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The versions that exist of an item that this language has not. */
function Offers({ ctx, offers }: { readonly ctx: Context; readonly offers: readonly Offer[] }) {
  const { t } = ctx.ui;
  const toName = (offer: Offer) => ctx.page.site.languages.find(({ locale }) => locale === offer.locale)?.ownName;
  return (
    <section>
      <h2>{t('notFound.offers')}</h2>
      <p>{t('notFound.offersText')}</p>
      <ul className="list">
        {offers.map((offer) => (
          <li key={offer.locale}>
            <a href={offer.path} hrefLang={offer.locale} lang={offer.title.lang} data-language-switch="">
              {offer.title.text}
            </a>
            <p className="meta" lang={offer.locale}>
              {toName(offer) ?? offer.locale}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** There is no such page: what there is instead. */
export function NotFound({ ctx, offers }: { readonly ctx: Context; readonly offers: readonly Offer[] }) {
  const { t } = ctx.ui;
  return (
    <>
      <Title ctx={ctx} text={toOwnText(ctx, t('notFound.title'))} />
      {offers.length > 0 ? <Offers ctx={ctx} offers={offers} /> : <p className="intro">{t('notFound.text')}</p>}
      <SearchForm ctx={ctx} label={t('search.label')} />
      <Ways ctx={ctx} />
    </>
  );
}

/** Something broke on our side. Made from messages alone: whatever broke, this still stands. */
export function ErrorDocument({ ctx }: { readonly ctx: Context }) {
  const { t } = ctx.ui;
  return (
    <>
      <Title ctx={ctx} text={toOwnText(ctx, t('error.title'))} />
      <p className="intro">{t('error.text')}</p>
      <p>
        <a className="btn strong" href={ctx.page.path}>
          {t('error.again')}
        </a>
      </p>
      <Ways ctx={ctx} />
    </>
  );
}
