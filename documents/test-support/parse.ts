import { load, type CheerioAPI } from 'cheerio';
import type { Page } from '../page';
import { renderDocument } from '../render';

/** Renders a page and gives its HTML and a way to look into it. */
export async function renderAndParse(page: Page): Promise<{ readonly html: string; readonly $: CheerioAPI }> {
  const { html } = await renderDocument(page);
  return { html, $: load(html) };
}
