import { barColours } from '@/design/colours';
import { css, enhancerPath, themeScript } from '@/documents/generated/assets';
import type { Viewport } from 'next';
import type { ReactNode } from 'react';
import { surroundings } from './surroundings';
import '@/ui/tools.css';

/** A page holds a nonce of its own, and what it says follows the studio. */
export const dynamic = 'force-dynamic';

export const viewport: Viewport = { colorScheme: 'light dark', themeColor: barColours };

interface ToolLayoutProps {
  readonly children: ReactNode;
  readonly params: Promise<{ locale: string }>;
}

/** The document around every tool: the same house as what residents read, head to foot. */
export default async function ToolLayout({ children, params }: ToolLayoutProps) {
  const { ctx, around } = await surroundings((await params).locale);
  const { page, ui } = ctx;
  return (
    // The reader's text size and theme stand on <html> before React comes to it.
    <html lang={page.locale} suppressHydrationWarning>
      <head>
        <style dangerouslySetInnerHTML={{ __html: css }} />
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
        <meta name="format-detection" content="telephone=no" />
        <link rel="icon" href="/icons/icon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/icons/icon-192.png" />
      </head>
      <body lang={ui.lang === page.locale ? undefined : ui.lang}>
        <a className="skip" href="#content">
          {ui.t('shell.skip')}
        </a>
        <div dangerouslySetInnerHTML={{ __html: around.header }} suppressHydrationWarning />
        <main id="content">
          <div className="wrap page">{children}</div>
        </main>
        <div dangerouslySetInnerHTML={{ __html: around.footer }} />
        <script defer src={enhancerPath} />
      </body>
    </html>
  );
}
