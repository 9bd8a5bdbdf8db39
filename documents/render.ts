import { createElement } from 'react';
import { takeMarks, withoutMarks, type RenderedDocument } from './cut-marks';
import { DocumentOf } from './document';
import { markVietnamese } from './mark-vietnamese';
import type { Page } from './page';

/**
 * What React leaves for a browser script of its own to work with. No such script ever comes, and each byte is paid for.
 * Texts cannot contain these: in them React has written `<` as an entity.
 */
const leftovers = /<!--(?: |\/?\$|\$[?!]|&)?-->|<link rel="expect"[^>]*>|<template id="[BPS]:[^>]*><\/template>/g;

/** React writes some attributes as its own properties are called; HTML's names are what people look for. */
const attributeNames = / (?:charSet|dateTime|hrefLang|srcSet|enterKeyHint|maxLength|autoComplete|tabIndex)="/g;

/**
 * Renders a page as a whole HTML document, with the places where packs cut it. Takes all that it shows from the page and
 * reads nothing else.
 * @throws what a component throws; nothing of a broken document is given out.
 */
export async function renderDocument(page: Page): Promise<RenderedDocument> {
  // Imported as it is used: Next refuses react-dom's server side at the top of what a route handler imports.
  const { prerender } = await import('react-dom/static');
  let failure: unknown;
  const { prelude } = await prerender(createElement(DocumentOf, { page: withoutMarks(page) }), {
    onError(error) {
      failure ??= error;
    },
  });
  const html = await new Response(prelude).text();
  if (failure !== undefined) throw failure;
  const document = takeMarks(html.replace(leftovers, '').replace(attributeNames, (name) => name.toLowerCase()));
  return page.locale === 'en' ? markVietnamese(document) : document;
}
