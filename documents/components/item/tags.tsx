import type { Context } from '../../context';

interface TagsProps {
  readonly ctx: Context;
  readonly isArchive?: boolean;
  readonly isSample: boolean;
}

/** What an item is besides news, in words. */
export function Tags({ ctx, isArchive = false, isSample }: TagsProps) {
  const { t } = ctx.ui;
  return (
    <>
      {isSample && <span className="tag sample">{t('tags.sample')}</span>}
      {isSample && isArchive && ' '}
      {isArchive && <span className="tag">{t('tags.archive')}</span>}
    </>
  );
}
