import { fold } from '../text/fold';

// All patterns match the folded text of a whole line: without marks, lower case, punctuation as spaces.

/** Lines that end an item: what follows is other items, comments, counters, the footer. */
const ENDS = new RegExp(
  '^(?:co lien quan|(?:cac |nhung )?(?:tin|bai|tin bai|bai viet|tin tuc|van ban|chu de|noi dung|video|hinh anh)(?: viet| tuc)? ' +
    '(?:(?:co )?lien quan|khac|cung (?:chuyen muc|chu de|loai|muc|danh muc)|moi hon|cu hon|moi nhat|moi|da dua|noi bat|' +
    'doc nhieu(?: nhat)?|xem nhieu(?: nhat)?|truoc do|tiep theo)(?: (?:khac|cung chuyen muc))?' +
    '|co the ban quan tam|ban co the quan tam|co the ban muon xem|doc them|xem them|xem nhieu(?: nhat)?|doc nhieu(?: nhat)?|moi nhat|tin lien quan.{0,30}' +
    '|thong ke(?: luot)? truy cap.{0,40}|luot truy cap.{0,40}|tong (?:so )?(?:luot )?(?:truy cap|xem|luot xem).{0,40}' +
    '|so (?:luot )?(?:nguoi )?truy cap.{0,40}|so luot truy cap.{0,40}|(?:so nguoi )?(?:dang )?(?:online|truc tuyen)(?: \\d.{0,20})?|hom nay \\d.{0,20}' +
    '|(?:\\d+ )?(?:y kien|binh luan)(?: cua)? (?:ban doc|doc gia|bai viet)(?: \\d+)?|(?:y kien|binh luan) \\d+|\\d+ (?:y kien|binh luan)|binh luan|(?:gui|viet|dang|them) (?:y kien|binh luan|phan hoi)(?: .{0,30})?|comments?(?: \\d+)?|leave a (?:reply|comment)' +
    '|lien ket (?:website|web|trang|site|nhanh)(?: .{0,20})?|website lien ket|danh gia bai viet.{0,40}|tong so diem cua bai viet.{0,60}|click de danh gia.{0,20}' +
    '|(?:c )?(?:copyright|ban quyen)\\b.{0,120}|giay phep (?:so|thiet lap|hoat dong|xuat ban)\\b.{0,120}|chiu trach nhiem (?:chinh|noi dung|xuat ban|quan ly)\\b.{0,120}' +
    '|co quan chu quan\\b.{0,120}|truong ban bien tap\\b.{0,120}|ghi ro nguon.{0,120}|related (?:posts|news|articles)|all rights reserved.{0,60}|ban quyen thuoc ve.{0,120})$',
);

/** Lines of the page's own machinery, wherever they stand. */
const TOOL_WORDS =
  'truy cap noi dung(?: luon| chinh)?|bo qua (?:va )?(?:toi|den|sang|den) noi dung(?: chinh)?|(?:den|toi|chuyen den|nhay den|di toi) noi dung(?: chinh)?|skip to (?:main )?content' +
  '|in ra|in(?: trang| bai(?: viet)?| an| tin(?: nay)?| noi dung)?|ban in|print|email|gui (?:email|mail|bai|tin|cho ban be|link)(?: (?:nay|viet|qua email|cho ban be))?|chia se(?: bai viet| qua| tin| len| tren)?(?: .{0,20})?' +
  '|facebook|zalo|twitter|x|linkedin|messenger|google(?: plus)?|youtube|tiktok|share|tweet|like|thich(?: \\d+)?|luu(?: bai| tin)?|sao chep(?: lien ket)?|copy(?: link)?' +
  '|co chu(?: a)*|a(?: a)*|tang co chu|giam co chu|phong to|thu nho|do tuong phan|nghe(?: bai viet| doc bai| bai| tin)?|doc bai viet|nghe noi dung|quay lai|quay ve|ve trang truoc|tro ve|tro lai(?: trang truoc)?|len dau trang|ve dau trang|dau trang|trang chu' +
  '|dang nhap|dang ky|dang xuat|tim kiem|search|menu|rss|so do (?:trang|site|website)|sitemap|english|tieng viet|vietnamese|xem them|doc tiep|chi tiet|xem (?:chi tiet|tiep)|theo doi(?: .{0,40}google news)?|google news|(?:phan hoi|binh luan|y kien|comments?)(?: \\d+)?|\\d+ (?:phan hoi|binh luan|y kien|comments?)|tags?|tu khoa|previous|next|truoc|sau|tai ve|loading|dang tai|danh gia|viet binh luan';
const TOOL = new RegExp(`^(?:${TOOL_WORDS})$`);
// A row of buttons: "In trang Gửi email Chia sẻ Facebook Zalo".
const TOOL_ROW = new RegExp(`^(?:(?:${TOOL_WORDS.replace(/\(\?: \.\{0,\d+\}[^)]*\)\?/g, '')})(?: |$)){2,12}$`);
const TAGS = /^(?:tags?|tu khoa|the tu khoa|hashtags?|chu de|nhan)\s/;

const short = (text: string, limit: number): string | null =>
  text.length > limit * 2 ? null : fold(text).slice(0, limit);

/** Whether a line starts what no longer belongs to the item: related items, comments, visitor statistics, the footer. */
export function endsItem(text: string): boolean {
  const folded = short(text, 200);
  return folded !== null && (ENDS.test(folded) || /^\s*©/.test(text));
}

/** Whether a line is a control or label of the page: share, print, font size, skip link, tags. */
export function isTool(text: string): boolean {
  const folded = short(text, 120);
  if (folded === null) return false;
  if (folded === '') return true;
  return TOOL.test(folded) || TOOL_ROW.test(folded) || (TAGS.test(folded) && /^[^:]{2,20}:/.test(text));
}

/** Whether a line is a trail of places: "Trang chủ > Tin tức > Tin hoạt động". */
export function isBreadcrumb(text: string): boolean {
  if (text.length > 300) return false;
  if (/^\s*(?:Trang chủ|Trang nhất|Home|Bạn đang ở|Bạn đang xem)\s*[:>»›/\\|→-]/iu.test(text)) return true;
  return (text.match(/\s[>»›→]\s/g)?.length ?? 0) >= 1 && !/[.!?]\s*$/.test(text) && text.length < 160;
}

const SITE = /^(?:cong thong tin|trang thong tin|cong ttdt|trang ttdt|website|trang tin|bao dien tu)\b/;
const OFFICE =
  /^(?:uy ban nhan dan|ubnd|ban|so|bo|hoi(?! (?:nghi|thao|thi|cho|dien|xuan|trai|van|dam|hop|lang|mua))|lien minh|tinh|huyen|thanh pho|xa|phuong|cong hoa xa hoi chu nghia|doc lap tu do)\b/;
// What an office does makes a title of its name: "BAN DÂN TỘC TỔ CHỨC HỘI NGHỊ".
const DEED =
  /\b(?:to chuc|tham|du|lam viec|khai mac|be mac|khai giang|ky ket|trien khai|hop|le|tang|trao|tiep|don|kiem tra|ban hanh|thong bao|hoi nghi|hoi thao|tap huan|tong ket|so ket|cong bo|phat dong|chuc|nam \d{4})\b/;

/** Whether a line names an office or the site itself, not an item. */
export function isSiteName(text: string): boolean {
  const folded = short(text, 120);
  if (folded === null) return false;
  if (SITE.test(folded)) return !DEED.test(folded);
  return text === text.toUpperCase() && text.length < 80 && OFFICE.test(folded) && !DEED.test(folded);
}

/** Whether a title says nothing: what portals write when they have none. */
export const isEmptyTitle = (text: string): boolean =>
  /^(?:|untitled(?: (?:document|page|\d+))?|index|home|home page|trang chu|trang nhat|chi tiet|chi tiet (?:tin|tin tuc|bai viet|ban tin)|tin tuc|tin tuc su kien|bai viet|xem tin|noi dung|default|new page|no title|khong (?:co )?tieu de|document|error|loi|\d+|not found|404.{0,30}|page not found|403.{0,20})$/.test(
    fold(text),
  );
