import { formatMonth } from '../../i18n/format';
import { toStorageSums } from '../store/storage';
import { useEstimate } from '../hooks/use-status';
import type { Status } from '../../channel/messages';
import { Section } from '../../ui/section';
import { Persistence } from './persistence';
import { useWords } from '../words';

const parts = ['packs', 'saved', 'visited', 'other'] as const;

/** Room used and room there is, the month's data, and whether what is here is safe. */
export function Storage({ status }: { readonly status: Status }) {
  const { t, size, locale } = useWords();
  const { data: estimate = { usage: null, quota: null } } = useEstimate();
  const sums = toStorageSums(status, estimate);
  const { month, bytes } = status.usage;
  return (
    <Section title={t('storage.title')} name="storage">
      <p data-used={sums.used} data-free={sums.free ?? undefined}>
        <b>{t('storage.used', { size: size(sums.used) })}</b>{' '}
        {sums.free === null ? t('storage.freeUnknown') : t('storage.free', { size: size(sums.free) })}
      </p>
      <details className="fold mb-4">
        <summary>{t('storage.parts')}</summary>
        <ul className="sums mb-3 p-0 list-none">
          {parts.map((part) => (
            <li key={part} data-part={part} data-bytes={sums[part]}>
              {t(`storage.${part}`, { size: size(sums[part]) })}
            </li>
          ))}
        </ul>
      </details>
      <p data-month={month} data-bytes={bytes}>
        {t('storage.usage', { month: formatMonth(locale, month), size: size(bytes) })}
      </p>
      <Persistence />
    </Section>
  );
}
