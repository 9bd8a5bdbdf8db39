import type { Refusal } from '../channel/messages';
import { useWords } from './words';

/** Why something could not be done, in a sentence that says what to do about it. */
export function useRefusalWords(): (refusal: Refusal) => string {
  const { t, size } = useWords();
  return (refusal) =>
    refusal.reason === 'no-room'
      ? t('refusal.no-room', { wanted: size(refusal.wanted), free: size(refusal.free) })
      : t(`refusal.${refusal.reason}`);
}
