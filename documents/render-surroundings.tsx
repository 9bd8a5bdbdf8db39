import { Fragment } from 'react';
import { BrowserHint } from './components/frame/browser-hint';
import { Footer } from './components/frame/footer';
import { Header } from './components/frame/header';
import { LinesPlace } from './components/frame/quiet-lines';
import { Title } from './components/item/title';
import { toOwnText, type Context } from './context';
import { takeMarks } from './cut-marks';
import { toMarkup } from './to-markup';

/** What surrounds a tool, as HTML: the enhancer works on it, and React leaves it alone. */
export interface Surroundings {
  readonly header: string;
  readonly browserHint: string;
  /** The h1, and under it the switch between ordinary and easy Vietnamese. */
  readonly title: string;
  readonly footer: string;
}

/** Renders what a tool of this name shares with documents. */
export async function renderSurroundings(ctx: Context, name: string): Promise<Surroundings> {
  const parts = [
    <Header key="header" ctx={ctx} />,
    <BrowserHint key="hint" ctx={ctx} />,
    <Title key="title" ctx={ctx} text={toOwnText(ctx, name)} />,
    <Fragment key="footer">
      <LinesPlace ctx={ctx} />
      <Footer ctx={ctx} hasViews={false} />
    </Fragment>,
  ];
  const rendered = await Promise.all(parts.map(async (part) => takeMarks(await toMarkup(part)).html));
  const [header = '', browserHint = '', title = '', footer = ''] = rendered;
  return { header, browserHint, title, footer };
}
