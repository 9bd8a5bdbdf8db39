import type { ReactNode } from 'react';
import type { Context } from '../../context';
import { nextPiece, own } from '../../cut-marks';
import { enhancerPath } from '../../generated/assets';
import type { ViewKind } from '../../page';
import { Footer } from './footer';
import { Head } from './head';
import { Header } from './header';
import { Notices } from '../item/notices';
import { LinesPlace } from './quiet-lines';

/** Pages that are not read but passed through; they are not counted. */
const uncounted: readonly ViewKind[] = ['search', 'offline', 'not-found', 'error'];

interface LayoutProps {
  readonly ctx: Context;
  readonly children: ReactNode;
}

/** The whole document around what a page has to say. */
export function Layout({ ctx, children }: LayoutProps) {
  const { page, ui } = ctx;
  const isCounted = !page.isPreview && !uncounted.includes(page.view.kind);
  return (
    <html lang={page.locale}>
      <Head ctx={ctx} />
      <body
        lang={ui.lang === page.locale ? undefined : ui.lang}
        data-view-path={isCounted ? own(page.path) : undefined}
      >
        {nextPiece()}
        <a className="skip" href="#content">
          {ui.t('shell.skip')}
        </a>
        <Header ctx={ctx} />
        <main id="content">
          {page.view.kind === 'home' ? (
            children
          ) : (
            <div className="wrap page">
              <Notices ctx={ctx} />
              {children}
            </div>
          )}
        </main>
        {nextPiece()}
        <LinesPlace ctx={ctx} />
        <Footer ctx={ctx} />
        <script defer src={enhancerPath} />
      </body>
    </html>
  );
}
