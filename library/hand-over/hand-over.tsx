import type { PackState } from '../../channel/messages';
import { Section } from '../../ui/section';
import { Give } from './give';
import { Receive } from './receive';
import { useWords } from '../words';

/** From phone to phone without a network: a file is made here, or taken in. */
export function HandOver({ packs }: { readonly packs: readonly PackState[] }) {
  const { t } = useWords();
  return (
    <Section title={t('handOver.title')} intro={t('handOver.intro')} name="hand-over">
      <Give packs={packs.filter(({ held }) => held.length > 0)} />
      <Receive />
    </Section>
  );
}
