import { CommuneList } from '../components/list/commune-list';
import { ContactCard } from '../components/item/contact-card';
import { Own } from '../components/own';
import { SearchForm } from '../components/frame/search-form';
import { Share } from '../components/item/share';
import { Title } from '../components/item/title';
import { toOwnText, type Context } from '../context';
import { nextPiece, own, toLabel } from '../cut-marks';
import type { View } from '../page';

interface ContactsProps {
  readonly ctx: Context;
  readonly view: Extract<View, { kind: 'contacts' }>;
}

/** Whom to ask, and which commune an old one has become. */
export function Contacts({ ctx, view }: ContactsProps) {
  const { t } = ctx.ui;
  const { contacts, communes } = view;
  return (
    <>
      <Title ctx={ctx} text={toOwnText(ctx, t('contacts.title'))} />
      <p className="intro">{t('programmes.askWhom')}</p>
      <div className="split">
        <section>
          <h2>{t('contacts.desks')}</h2>
          {nextPiece(toLabel(contacts.length))}
          {contacts.length === 0 && <p className="missing">{t('contacts.empty')}</p>}
          <Own>
            {contacts.map((contact) => (
              <ContactCard key={contact.id} ctx={ctx} contact={contact} isAnchor />
            ))}
          </Own>
        </section>
        <section id="communes">
          <h2>{t('communes.title')}</h2>
          <p>{own(t('communes.intro', { count: communes.length }))}</p>
          <SearchForm ctx={ctx} label={t('communes.search')} />
          <h3>{t('communes.byLetter')}</h3>
          <Own>
            <CommuneList ctx={ctx} communes={communes} />
          </Own>
        </section>
      </div>
      <Share ctx={ctx} withSave />
    </>
  );
}
