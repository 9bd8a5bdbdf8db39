import { createElement } from 'react';
import { takeMarks, withoutMarks, type RenderedDocument } from './cut-marks';
import { DocumentOf } from './document';
import { markVietnamese } from './text/mark-vietnamese';
import type { Page } from './page';
import { toMarkup } from './to-markup';

/**
 * Renders a page as a whole HTML document, with the places where packs cut it. Takes all that it shows from the page and
 * reads nothing else.
 * @throws what a component throws; nothing of a broken document is given out.
 */
export async function renderDocument(page: Page): Promise<RenderedDocument> {
  const document = takeMarks(await toMarkup(createElement(DocumentOf, { page: withoutMarks(page) })));
  return page.locale === 'en' ? markVietnamese(document) : document;
}
