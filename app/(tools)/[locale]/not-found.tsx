import { notFoundPage } from './surroundings';

/** The 404 document's words, for a tool in a language that readers may not choose. */
export default async function ToolNotFound() {
  const { ctx, around } = await notFoundPage();
  const { t } = ctx.ui;
  return (
    <>
      <title>{`${t('notFound.title')} | ${t('site.name')}`}</title>
      <div dangerouslySetInnerHTML={{ __html: around.notFound }} />
    </>
  );
}
