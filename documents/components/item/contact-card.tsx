import type { Contact } from '../../../model/contact';
import type { Text } from '../../../model/text';
import { foreignLang, toContextIn, type Context } from '../../context';
import { Icon } from '../icon';

interface ContactCardProps {
  readonly ctx: Context;
  readonly contact: Contact;
  /** On the page of contacts the card has an address of its own. */
  readonly isAnchor?: boolean;
}

/** A desk that answers: who, where, when, and the number to ring; what nobody has confirmed is said to be missing. */
export function ContactCard({ ctx: outside, contact, isAnchor = false }: ContactCardProps) {
  const { t, date } = outside.ui;
  // In a body that is in another language the card still speaks the interface's.
  const ctx = toContextIn(outside, outside.ui);
  const rows: readonly (readonly [string, Text])[] = [
    ...(contact.address ? [[t('contacts.address'), contact.address] as const] : []),
    ...(contact.hours ? [[t('contacts.hours'), contact.hours] as const] : []),
  ];
  return (
    <div className="card" id={isAnchor ? `contact-${contact.id}` : undefined} lang={foreignLang(outside, outside.ui)}>
      <p className="name" lang={foreignLang(ctx, contact.name)}>
        {contact.name.text}
      </p>
      {contact.role && <p lang={foreignLang(ctx, contact.role)}>{contact.role.text}</p>}
      {rows.map(([label, value]) => (
        <p key={label}>
          {label}: <span lang={foreignLang(ctx, value)}>{value.text}</span>
        </p>
      ))}
      {contact.phone ? (
        <p>
          <a className="btn" href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>
            <Icon name="phone" />
            {t('contacts.phone', { phone: contact.phone })}
          </a>
        </p>
      ) : (
        <p className="quiet">{t('contacts.noPhone')}</p>
      )}
      {contact.email && (
        <p>
          {t('contacts.email')}: <a href={`mailto:${contact.email}`}>{contact.email}</a>
        </p>
      )}
      {contact.note && <p lang={foreignLang(ctx, contact.note)}>{contact.note.text}</p>}
      {contact.checkedAt && (
        <p className="quiet">
          <time dateTime={contact.checkedAt}>{t('contacts.checked', { date: date(contact.checkedAt) })}</time>
        </p>
      )}
    </div>
  );
}
