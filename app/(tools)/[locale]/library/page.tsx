import { Library } from '@/library/library';
import { surroundings } from '../surroundings';

/** What is on this phone. The page works on what the service worker knows; the server knows nothing of it. */
export default async function LibraryPage({ params }: { readonly params: Promise<{ locale: string }> }) {
  const { ctx, around } = await surroundings((await params).locale);
  const { page, ui } = ctx;
  return (
    <>
      <title>{`${ui.t('library.title')} | ${ui.t('site.name')}`}</title>
      <meta name="description" content={ui.t('library.description')} />
      <meta name="robots" content="noindex" />
      <div dangerouslySetInnerHTML={{ __html: around.browserHint }} suppressHydrationWarning />
      <div className="[&_.age]:hidden" dangerouslySetInnerHTML={{ __html: around.title }} />
      <p className="intro">{ui.t('library.description')}</p>
      <Library
        locale={page.locale}
        lang={ui.lang}
        words={ui.messages.library}
        saveWords={ui.t('offline.save')}
        languages={page.site.languages}
      />
    </>
  );
}
