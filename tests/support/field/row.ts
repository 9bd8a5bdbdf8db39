import { equal } from 'node:assert/strict';
import type { Field } from './field';
import { attributeOf, textOf, untilThere } from './look';
import { visitAndKeep } from './phone-state';

/** The document that these rows read. */
export const article = 'news/ky-ket-phoi-hop-lien-minh-hop-tac-xa-2022-2030';

/** A way on which the network fails, and what the reader gets all the same. */
export interface Row {
  readonly name: string;
  /** @throws when the reader gets something else */
  prove(field: Field): Promise<void>;
}

/** The heading of the page that is open. */
export const headingOf = ({ page }: Field): Promise<string | null> => textOf(page, 'h1');
/** The language that the open page declares. */
export const languageOf = ({ page }: Field): Promise<string | null> => attributeOf(page, 'html', 'lang');

/** Opens the article on a good network and loses the signal. Gives its heading. */
export async function readOnce(field: Field): Promise<string | null> {
  const { page, at, locale } = field;
  await visitAndKeep(page, at(`/${locale}/${article}`));
  return headingOf(field);
}

/** @throws when the open page is not the offline document of the reader's language */
export async function isOfflineDocument(field: Field): Promise<void> {
  const html = await (await fetch(`${field.target}/${field.locale}/offline`)).text();
  equal(await headingOf(field), /<h1[^>]*>([^<]+)/.exec(html)?.[1]);
  equal(await languageOf(field), field.locale);
}

/** Opens an address from elsewhere (the page's own again would be a reload) and gives how long that took, in milliseconds. */
export async function timeGoto({ page, at }: Field, path: string): Promise<number> {
  await page.goto('about:blank');
  const began = Date.now();
  await page.goto(at(path), { timeout: 20_000, waitUntil: 'commit' });
  await untilThere(page, 'h1');
  return Date.now() - began;
}
