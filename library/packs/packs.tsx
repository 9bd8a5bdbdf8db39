import { findPair } from '../store/part-size';
import type { usePacks } from '../hooks/use-packs';
import type { PackState, Status } from '../../channel/messages';
import { Button } from '../../ui/button';
import { Section } from '../../ui/section';
import { PackCard } from './pack-card';
import { useWords } from '../words';

interface PacksProps {
  readonly packs: readonly PackState[];
  readonly status: Status;
  readonly checks: Omit<ReturnType<typeof usePacks>, 'packs'>;
}

/** The languages, each with what is here and what could be fetched; the reader's own comes first. */
export function Packs({ packs, status, checks }: PacksProps) {
  const { t, locale } = useWords();
  const sorted = [...packs].sort((one, other) => Number(other.locale === locale) - Number(one.locale === locale));
  return (
    <Section title={t('packs.title')} intro={t('packs.intro')} name="packs">
      {checks.isChecking && <p className="quiet">{t('packs.checking')}</p>}
      {checks.refusal && !checks.isChecking && (
        <div className="note">
          <p>{t('packs.notChecked')}</p>
          <Button icon="update" onClick={() => void checks.check()} data-action="check">
            {t('again')}
          </Button>
        </div>
      )}
      {sorted.map((pack) => (
        <PackCard
          key={pack.locale}
          pack={pack}
          pair={findPair(packs, pack.locale)}
          status={status}
          isUnsure={checks.isUnsure}
        />
      ))}
    </Section>
  );
}
