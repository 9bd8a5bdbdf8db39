import type { CheerioAPI } from 'cheerio';
import { endsItem } from '../facts/labels';
import { findDates } from '../facts/dates';
import { readMetaLine } from '../facts/meta-line';
import { readByline } from '../facts/byline';
import { readViews } from '../facts/views';
import { oneLine } from '../text/tidy';
import { classWords, isElement, wordPattern, type PageElement } from './dom';
import { Amounts } from './measure';
import { isHidden } from './style';

/** Never text of an item. A form is not among them: on many portals one form holds the whole page. */
const NEVER =
  'script,style,noscript,template,iframe,frame,frameset,object,embed,applet,x-drawing,svg,math,canvas,body title,audio,video,map,input,button,select,textarea,datalist,progress,meter,nav,dialog,menu,head>*:not(title),link,meta,base,[role="navigation"],[role="banner"],[role="contentinfo"],[role="search"],[role="complementary"],[role="menu"],[role="dialog"]';

/** Parts of a page beside its item, by the words of their class or id. */
const OTHER = wordPattern(
  'nav|navbar|menu|submenu|mainmenu|breadcrumb|breadcrumbs|sidebar|related|relate|relatednews|relatedposts|comment|comments|respond|pagination|pager|widget-area|banner|ads|advert|adv|quangcao|quang-cao|popup|modal|cookie|login|search|skip|lien-quan|lienquan|tin-khac|tinkhac|othernews|other-news|others|tin-cung-chuyen-muc|cung-chuyen-muc|binh-luan|binhluan|thong-ke|thongke|truy-cap|truycap|online|visitor|visitors|counter|copyright|weblink|lien-ket|hotnews|hot-news|most-read|xem-nhieu|doc-nhieu|tin-moi|newest',
);
/** Buttons; they may stand in one element with the date, which then stays. */
const BUTTONS = wordPattern(
  'footer|share|sharing|social|socials|addthis|fb-like|chia-se|chiase|print|toolbar|tools|tool|rating|rate|vote|danh-gia|tag|tags|fontsize|font-size|co-chu|actions|btn|button|buttons|like',
);

const EYE = /(?:^|-)(?:eye|views?|luot-xem|luotxem|hits?|view-count|viewcount|luot-doc)(?:-|$)/;
const PERSON = /(?:^|-)(?:fa|icon|glyphicon|bi|ti)-(?:user|pen|pencil|author)(?:-|$)/;

/** Icons of an eye and of a person are labels: say them in words, as the icons themselves will go. */
function labelIcons($: CheerioAPI): void {
  // Inner elements first: an icon within a labelled element labels both.
  for (const element of $('i,span,em,img,svg,label,small,b,div,li,p').toArray().reverse()) {
    if (!isElement(element)) continue;
    const words = `${classWords(element)}-${element.attribs.alt ?? ''}`.toLowerCase();
    const text = $(element).text().trim();
    if (text === '' && PERSON.test(words)) $(element).replaceWith(' Tác giả: ');
    if (!EYE.test(words)) continue;
    if (text === '') $(element).replaceWith(' Lượt xem: ');
    else if (/^[\d.,\s]{1,12}$/.test(text)) $(element).prepend('Lượt xem: ');
  }
}

/** A date within a heading is no part of the title: it goes to a line of its own below. */
function liftFacts($: CheerioAPI): void {
  for (const heading of $('h1,h2,h3').toArray().slice(0, 500)) {
    for (const part of $(heading).find('small,time,span,em,i').toArray().slice(0, 10)) {
      const text = oneLine($(part).text());
      if (text === '' || $(heading).text().trim().length < text.length + 8 || readMetaLine(text) === null) continue;
      $(heading).after($('<p></p>').text(text));
      $(part).remove();
    }
  }
}

/** Elements that hold much of the page's text, or its title, are not beside the item, whatever their class says. */
function holdsItem(element: PageElement, amounts: Amounts, all: number): boolean {
  if (['html', 'body', 'main', 'article', 'form'].includes(element.tagName)) return true;
  const { text, linked } = amounts.of(element);
  return text - linked > all * 0.4;
}

const tellsFacts = (text: string): boolean =>
  text.length <= 300 && (findDates(text).length > 0 || readViews(text) !== null || readByline(text) !== null);

/** Removes from a page what is not shown and what stands beside its item: menus, buttons, comments, counters, footers. */
export function cleanPage($: CheerioAPI): void {
  labelIcons($);
  $(NEVER).remove();
  $('footer,aside')
    .filter((_, element) => $(element).closest('article').length === 0 || $(element).is('aside'))
    .remove();
  for (const element of $('body *').toArray()) if (isElement(element) && isHidden(element)) $(element).remove();
  liftFacts($);
  const body = $('body').get(0);
  if (!body) return;
  const amounts = new Amounts(body);
  const all = amounts.of(body).text - amounts.of(body).linked;
  for (const element of $('body *').toArray()) {
    const words = classWords(element);
    if (words === '-' || words === '') continue;
    const isOther = OTHER.test(words);
    if ((!isOther && !BUTTONS.test(words)) || holdsItem(element, amounts, all)) continue;
    if ($(element).find('h1,[itemprop="headline"]').length > 0 || $(element).is('h1')) continue;
    if (isOther || !tellsFacts(oneLine($(element).text().slice(0, 1000)))) $(element).remove();
  }
  dropLinkLists($, amounts);
}

/** Removes lists of other items: a label such as "Tin liên quan" and what follows it in its element. */
function dropLinkLists($: CheerioAPI, amounts: Amounts): void {
  for (const list of $('ul,ol,table,div').toArray()) {
    if (amounts.of(list).text < 60 || amounts.linkShare(list) < 0.75) continue;
    const label = oneLine($(list).prev().text().slice(0, 200));
    const first = oneLine($(list).children().first().text().slice(0, 200));
    if (endsItem(label)) $(list).prev().remove();
    if (endsItem(label) || endsItem(first)) $(list).remove();
  }
}
