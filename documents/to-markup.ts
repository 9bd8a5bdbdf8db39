import type { ReactNode } from 'react';

/**
 * What React leaves for a browser script of its own to work with. No such script ever comes, and each byte is paid for.
 * Texts cannot contain these: in them React has written `<` as an entity.
 */
const leftovers = /<!--(?: |\/?\$|\$[?!]|&)?-->|<link rel="expect"[^>]*>|<template id="[BPS]:[^>]*><\/template>/g;

/** React writes some attributes as its own properties are called; HTML's names are what people look for. */
const attributeNames = / (?:charSet|dateTime|hrefLang|srcSet|enterKeyHint|maxLength|autoComplete|tabIndex)="/g;

/**
 * Renders components to HTML that no script of React's will take over.
 * @throws what a component throws; nothing broken is given out.
 */
export async function toMarkup(node: ReactNode): Promise<string> {
  // Imported as it is used: Next refuses react-dom's server side at the top of what a route handler imports.
  const { prerender } = await import('react-dom/static');
  let failure: unknown;
  const { prelude } = await prerender(node, {
    onError(error) {
      failure ??= error;
    },
  });
  const html = await new Response(prelude).text();
  if (failure !== undefined) throw failure;
  return html.replace(leftovers, '').replace(attributeNames, (name) => name.toLowerCase());
}
