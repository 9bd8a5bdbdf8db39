import { BrowserHint } from './components/browser-hint';
import { Footer } from './components/footer';
import { Header } from './components/header';
import type { Context } from './context';
import { takeMarks } from './cut-marks';
import { toMarkup } from './to-markup';

/** What surrounds a tool, as HTML: the enhancer works on it, and React leaves it alone. */
export interface Surroundings {
  readonly header: string;
  readonly browserHint: string;
  readonly footer: string;
}

/** Renders what a tool shares with documents. */
export async function renderSurroundings(ctx: Context): Promise<Surroundings> {
  const parts = [
    <Header key="header" ctx={ctx} />,
    <BrowserHint key="hint" ctx={ctx} />,
    <Footer key="footer" ctx={ctx} hasViews={false} />,
  ];
  const rendered = await Promise.all(parts.map(async (part) => takeMarks(await toMarkup(part)).html));
  const [header = '', browserHint = '', footer = ''] = rendered;
  return { header, browserHint, footer };
}
