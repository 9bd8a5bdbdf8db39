import type { Saved } from '../../channel/messages';
import { Confirm } from '../../ui/confirm';
import { useWords } from '../words';

interface SavedItemProps {
  readonly saved: Saved;
  readonly isBusy: boolean;
  readonly onRemove: () => void;
}

/** A saved document: its way, when it was saved, its size, and how to be rid of it. */
export function SavedItem({ saved, isBusy, onRemove }: SavedItemProps) {
  const { t, size, date } = useWords();
  const { url, title, locale, savedAt, bytes } = saved;
  return (
    <li className="py-3 edge-b-stitch" data-saved={url} data-bytes={bytes}>
      <a className="block py-2 font-semibold leading-140" href={url} lang={locale} hrefLang={locale}>
        {title}
      </a>
      <p className="quiet mb-2">
        <time dateTime={savedAt}>{t('saved.meta', { date: date(savedAt), size: size(bytes) })}</time>
      </p>
      <Confirm
        name="unsave"
        icon="remove"
        words={t('saved.remove')}
        label={t('saved.removeOf', { title })}
        question={t('saved.question')}
        yes={t('saved.yes')}
        no={t('cancel')}
        isBusy={isBusy}
        onYes={onRemove}
      />
    </li>
  );
}
