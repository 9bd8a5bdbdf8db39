import type { Locale } from '../../../i18n/locales';

/**
 * What people look for on this site, as they type it on a phone, and the item that must come first. Judged by hand over
 * the demo content; whoever changes the ranking sees here what it does to readers.
 */
export const judgedQueries: readonly (readonly [locale: Locale, query: string, first: string])[] = [
  // With marks, in the words of a title.
  ['vi', 'hợp tác xã là gì', '/vi/news/hop-tac-xa-la-gi'],
  ['vi', 'lập hợp tác xã', '/vi/news/lap-hop-tac-xa-theo-luat-2023'],
  ['vi', 'ai lo công tác dân tộc', '/vi/news/ai-lo-cong-tac-dan-toc-hien-nay'],
  ['vi', 'xã cũ của tôi', '/vi/news/tim-ten-moi-cua-xa-cu'],
  ['vi', 'chữ viết tắt', '/vi/news/chu-viet-tat-trong-giay-to'],
  ['vi', 'ba chương trình gộp lại', '/vi/news/ba-chuong-trinh-gop-thanh-mot-2026-2035'],
  // Without marks, as most phones are typed on.
  ['vi', 'song yeu may cu', '/vi/news/doc-tin-khi-song-yeu'],
  ['vi', 'tin da duoc kiem tra', '/vi/news/cach-biet-tin-da-kiem-tra'],
  ['vi', 'tieng hre', '/vi/news/tieng-noi-cua-lang-cho-nguoi-duyet'],
  ['vi', 'nam nhiem vu', '/vi/news/nam-nhiem-vu-phoi-hop-nghia-la-gi'],
  ['vi', 'ky chuong trinh phoi hop', '/vi/news/ky-ket-phoi-hop-lien-minh-hop-tac-xa-2022-2030'],
  ['vi', 'tinh huyen xa thay doi', '/vi/news/xa-phuong-thay-doi-nam-2025'],
  ['vi', 'chua xac nhan hoi ai', '/vi/news/dieu-chua-xac-nhan-giai-doan-2026-2030'],
  // Half typed.
  ['vi', 'muon lap hop ta', '/vi/news/lap-hop-tac-xa-theo-luat-2023'],
  ['vi', 'truong th', '/vi/contacts#contact-2'],
  ['vi', 'khởi ngh', '/vi/glossary#khoi-nghiep'],
  ['vi', 'nghia ha', '/vi/contacts#commune-21034'],
  // Programmes, by name and by the number of a law.
  ['vi', 'chương trình 1719', '/vi/programmes/mtqg-1719-giai-doan-1'],
  ['vi', 'mục tiêu quốc gia 2026', '/vi/programmes/mtqg-2026-2035'],
  ['vi', '1719/QĐ-TTg', '/vi/programmes/mtqg-1719-giai-doan-1'],
  // Abbreviations and hard words.
  ['vi', 'HTX', '/vi/glossary#hop-tac-xa'],
  ['vi', 'dtts', '/vi/glossary#dan-toc-thieu-so'],
  ['vi', 'ubnd', '/vi/glossary#uy-ban-nhan-dan'],
  ['vi', 'kt-xh', '/vi/glossary#kinh-te-xa-hoi'],
  ['vi', 'chuẩn nghèo', '/vi/glossary#chuan-ngheo'],
  // Whom to ask.
  ['vi', 'trưởng thôn', '/vi/contacts#contact-2'],
  ['vi', 'sở dân tộc và tôn giáo', '/vi/contacts#contact-4'],
  ['vi', 'liên minh hợp tác xã', '/vi/contacts#contact-5'],
  // Communes, by today's name, by a former one, and by a district that is no more (its kind is in no name: still missed).
  ['vi', 'Ba Tơ', '/vi/contacts#commune-21484'],
  ['vi', 'huyen ba to', '/vi/contacts#commune-21484'],
  ['vi', 'Ba Cung', '/vi/contacts#commune-21484'],
  ['vi', 'thi tran di lang', '/vi/contacts#commune-21289'],
  ['vi', 'Lý Sơn', '/vi/contacts#commune-21548'],
  // Easy Vietnamese and English.
  ['vi-simple', 'hop tac xa la gi', '/vi-simple/news/hop-tac-xa-la-gi'],
  ['vi-simple', 'tìm tên mới', '/vi-simple/news/tim-ten-moi-cua-xa-cu'],
  ['vi-simple', 'song yeu', '/vi-simple/news/doc-tin-khi-song-yeu'],
  ['en', 'what is a cooperative', '/en/news/hop-tac-xa-la-gi'],
  ['en', 'three programmes', '/en/news/ba-chuong-trinh-gop-thanh-mot-2026-2035'],
  ['en', 'village head', '/en/contacts#contact-2'],
  ['en', 'found a coop', '/en/news/lap-hop-tac-xa-theo-luat-2023'],
];
