import { pagePath, toolPath } from '../../../i18n/paths';
import type { Context } from '../../context';

interface LineProps {
  readonly name: string;
  readonly words: string;
  /** What can be done about it: a button that the enhancer makes work, or a link. */
  readonly act?: string;
  readonly href?: string;
  /** The word on the button that takes the line away. */
  readonly away: string;
}

function Line({ name, words, act, href, away }: LineProps) {
  return (
    <p data-line={name} hidden>
      <span>{words}</span>
      {act && href && (
        <a className="more" href={href}>
          {act}
        </a>
      )}
      {act && !href && (
        <button type="button" className="btn" data-act="">
          {act}
        </button>
      )}
      <button type="button" className="btn" data-away="">
        {away}
      </button>
    </p>
  );
}

/**
 * Where the enhancer says what there is to say of network, versions and downloads: at the foot of the screen, where it
 * moves no text. The words stand in the offline document alone (`data-words`), which the service worker has on this
 * phone: no other document carries their weight. A draft says nothing of the kind.
 */
export function LinesPlace({ ctx }: { readonly ctx: Context }) {
  const { locale, isPreview } = ctx.page;
  if (isPreview) return null;
  const { t } = ctx.ui;
  return (
    <div
      className="lines"
      role="status"
      data-words={pagePath(locale, 'offline')}
      data-msg-absent={t('offline.absent')}
      data-msg-short={t('offline.absentShort')}
    />
  );
}

/** All lines; of those that are not hidden the first shows. */
export function QuietLines({ ctx }: { readonly ctx: Context }) {
  const { t } = ctx.ui;
  const { locale } = ctx.page;
  const later = t('offline.later');
  const close = t('offline.close');
  const library = toolPath(locale, 'library');
  return (
    <div data-lines="" hidden>
      <Line name="stuck" words={t('offline.stuck')} act={t('offline.reload')} away={close} />
      <Line name="update" words={t('offline.update')} act={t('offline.useUpdate')} away={later} />
      <Line name="newer" words={t('offline.newer')} act={t('offline.readNewer')} away={later} />
      <Line name="wiped" words={t('offline.wiped')} act={t('offline.getBack')} href={library} away={close} />
      <Line name="no-room" words={t('offline.noRoom')} act={t('offline.seeSaved')} href={library} away={close} />
      <Line name="taking" words={t('offline.taking')} away={close} />
      <Line name="taken" words={t('offline.taken')} act={t('offline.seeSaved')} href={library} away={close} />
      <Line name="failed" words={t('offline.takeFailed')} away={close} />
      <Line
        name="offline"
        words={t('offline.offline')}
        act={t('offline.seeReadable')}
        href={pagePath(locale, 'offline')}
        away={close}
      />
      <Line name="offer" words={t('offline.offer', { size: '{size}' })} act={t('offline.take')} away={later} />
    </div>
  );
}
