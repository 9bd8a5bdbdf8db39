import { headers } from 'next/headers';
import { NotFound } from '@/documents/views/errors';
import { notFoundContext } from '@/press/tool-page';

/** The 404 document's words, for a tool in a language that readers may not choose. */
export default async function ToolNotFound() {
  const ctx = await notFoundContext((await headers()).get('accept-language'));
  const { t } = ctx.ui;
  return (
    <>
      <title>{`${t('notFound.title')} | ${t('site.name')}`}</title>
      <NotFound ctx={ctx} offers={[]} />
    </>
  );
}
