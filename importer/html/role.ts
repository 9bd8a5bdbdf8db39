import type { Role } from '../blocks/marked';
import { classWords, wordPattern, type PageElement } from './dom';

const CAPTION = wordPattern(
  'caption|captions|pcaption|chu-thich|chuthich|wp-caption-text|img-desc|image-desc|photo-desc|ghi-chu-anh|ghichuanh|picture-desc|imgcaption|image-caption',
);
const LEAD = wordPattern(
  'sapo|lead|hometext|summary|excerpt|trich-dan|trichdan|trich-yeu|trichyeu|introtext|intro|description|desc|mo-ta|mota|tom-tat|tomtat|short|brief|sub-title|subtitle|chapeau|entry-summary',
);
const AUTHOR = wordPattern(
  'author|authors|tac-gia|tacgia|byline|but-danh|butdanh|signature|nguoi-viet|nguoiviet|writer',
);

/** The longest text that may be a caption, a summary or a name; a larger element only has such a word in its class. */
const LIMITS: Readonly<Record<Role, number>> = { caption: 600, lead: 900, author: 150 };

/** What an element is by its own name: a caption, a summary, an author. `length` is that of its text. */
export function roleOf(element: PageElement, length: number): Role | null {
  const role = named(element);
  return role !== null && length <= LIMITS[role] ? role : null;
}

function named(element: PageElement): Role | null {
  if (element.tagName === 'figcaption') return 'caption';
  if (/\bauthor\b/.test(`${element.attribs.rel ?? ''} ${element.attribs.itemprop ?? ''}`)) return 'author';
  if (/^(?:description|abstract)$/.test(element.attribs.itemprop ?? '')) return 'lead';
  const words = classWords(element);
  if (CAPTION.test(words)) return 'caption';
  if (AUTHOR.test(words)) return 'author';
  return LEAD.test(words) ? 'lead' : null;
}
