import { labSummary } from '../../config/lab-summary';
import { MessageList } from '../components/list/message-list';
import { Own } from '../components/own';
import { Title } from '../components/item/title';
import { toOwnText, type Context } from '../context';

/** Where to report what is hard to use; only what is confirmed, else the commune. */
function Report({ ctx }: { readonly ctx: Context }) {
  const { t } = ctx.ui;
  const { organisation, phone, email } = ctx.page.site;
  return (
    <section>
      <h2>{t('accessibility.report.title')}</h2>
      <p>{t('accessibility.report.text', { organisation: organisation.text })}</p>
      {phone && (
        <p>
          <a className="more" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
            {t('shell.phone', { phone })}
          </a>
        </p>
      )}
      {email && (
        <p>
          <a className="more" href={`mailto:${email}`}>
            {t('shell.email', { email })}
          </a>
        </p>
      )}
      {!phone && !email && <p>{t('accessibility.report.none')}</p>}
    </section>
  );
}

/** What the last committed run of the phone lab covered, and what it knows to be missing. */
function LastRun({ ctx }: { readonly ctx: Context }) {
  const { t, date, lang } = ctx.ui;
  const { examinedOn, kinds, locales, widths, browsers, exceptions } = labSummary;
  const names = browsers.map(({ name, version }) => `${name.charAt(0).toUpperCase()}${name.slice(1)} ${version}`);
  return (
    <>
      <p>
        {t('accessibility.lab', {
          date: date(examinedOn),
          kinds,
          locales: locales.length,
          widths: widths.join(', '),
          browsers: names.join(', '),
        })}
      </p>
      {exceptions.map(({ why }) => (
        <p key={why.vi}>{why[lang]}</p>
      ))}
    </>
  );
}

/** The accessibility statement: how to hear and read the site, what was checked and how, and what is missing. */
export function Accessibility({ ctx }: { readonly ctx: Context }) {
  const { t, messages } = ctx.ui;
  const { listen, read, checked, limits } = messages.accessibility;
  return (
    <>
      <Title ctx={ctx} text={toOwnText(ctx, t('accessibility.title'))} />
      <p className="intro">{t('accessibility.intro')}</p>
      <div className="text">
        {/* Nobody shares these words: they travel with the document. */}
        <Own>
          <section id="listen">
            <h2>{listen.title}</h2>
            <p>{listen.intro}</p>
            <MessageList of={listen.ways} />
          </section>
          {[read, checked, limits].map((part) => (
            <section key={part.title}>
              <h2>{part.title}</h2>
              <MessageList of={part.ways} />
            </section>
          ))}
          <Report ctx={ctx} />
          <LastRun ctx={ctx} />
          <p className="quiet">{t('accessibility.updated')}</p>
        </Own>
      </div>
    </>
  );
}
