import { formatDate } from '../../i18n/format';
import type { Locale } from '../../i18n/locales';
import type { DocumentKind } from '../../packs/format';
import type { Readable } from '../../channel/messages';
import { wordsOf } from '../words';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML, also between double quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] ?? '');

function toDate(locale: Locale, iso: string): string {
  try {
    return formatDate(locale, iso);
  } catch {
    return '';
  }
}

function toItem({ url, title, locale, updatedAt }: Readable, page: Locale): string {
  const lang = locale === page ? '' : ` lang="${locale}" hreflang="${locale}"`;
  const date = `<time datetime="${escapeHtml(updatedAt)}">${toDate(page, updatedAt)}</time>`;
  return `<li><a href="${escapeHtml(url)}"${lang}>${escapeHtml(title)}</a><p class="meta">${date}</p></li>`;
}

function toSection(heading: string, documents: readonly Readable[], page: Locale): string {
  if (documents.length === 0) return '';
  const items = documents.map((one) => toItem(one, page)).join('');
  return `<h3>${escapeHtml(heading)}</h3><ul class="list">${items}</ul>`;
}

/** What can be read now, as HTML: the reader's language by kind, then the others. Empty when there is nothing. */
export function toReadableHtml(documents: readonly Readable[], locale: Locale): string {
  const words = wordsOf(locale);
  const own = documents.filter((one) => one.locale === locale);
  const kinds: readonly (readonly [DocumentKind, string])[] = [
    ['news', words.news],
    ['programme', words.programmes],
    ['page', words.pages],
  ];
  const sections = kinds.map(([kind, heading]) =>
    toSection(
      heading,
      own.filter((one) => one.kind === kind),
      locale,
    ),
  );
  const others = documents.filter((one) => one.locale !== locale);
  return [...sections, toSection(words.otherLanguages, others, locale)].join('');
}
