import { useState } from 'react';
import type { Locale } from '../../i18n/locales';
import { useReadable } from '../hooks/use-status';
import type { Readable } from '../../channel/messages';
import { useWords } from '../words';

const kinds: readonly Readable['kind'][] = ['news', 'programme', 'page'];

/** What can be read of a language without a network, by kind; asked only when it is opened. */
export function ReadableList({ locale }: { readonly locale: Locale }) {
  const { t, date } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { data = [], isPending } = useReadable(locale, isOpen);
  const shown = kinds.map((kind) => [kind, data.filter((one) => one.kind === kind)] as const);
  return (
    <details className="fold mb-4" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('packs.readable')}</summary>
      {isOpen && data.length === 0 && <p>{isPending ? t('opening') : t('packs.readableNone')}</p>}
      {shown.map(([kind, documents]) =>
        documents.length === 0 ? null : (
          <div key={kind}>
            <h4 className="mt-3.5 mb-1">{t(`kinds.${kind}`)}</h4>
            <ul className="mb-2">
              {documents.map(({ url, title, updatedAt }) => (
                <li key={url}>
                  <a className="block pt-2.5 pb-1" href={url} lang={locale} hrefLang={locale}>
                    {title}
                  </a>{' '}
                  <time className="quiet" dateTime={updatedAt}>
                    {date(updatedAt)}
                  </time>
                </li>
              ))}
            </ul>
          </div>
        ),
      )}
    </details>
  );
}
