/** Schemes that a link in an editor's or an imported text may have. */
const allowed = /^(?:https?|mailto|tel):/i;
const anyScheme = /^[a-z][a-z\d+.-]*:/i;

/** Browsers drop these before they look at the scheme, so "java\nscript:" is a script to them. */
const dropped = /[\t\n\r]|^[\p{Cc} ]+|[\p{Cc} ]+$/gu;

/** A link's address if a reader may follow it, else null: scripts and data addresses are no links. */
export function toSafeHref(href: string): string | null {
  const address = href.replace(dropped, '');
  if (address === '') return null;
  return allowed.test(address) || !anyScheme.test(address) ? address : null;
}
