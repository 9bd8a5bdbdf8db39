import type { Block } from '../../../../model/block';
import { h2, p, ul } from '../../build/blocks';

export const aboutEnglish: readonly Block[] = [
  p(
    '“Tiếng Làng” means the voice of the village. This site brings news, explains programmes and says where to ask. It is for people in the ethnic minority and mountain areas of Quảng Ngãi province.',
  ),
  h2('Who takes care of ethnic affairs since 2025?'),
  p(
    'Under Circular 02/2025/TT-BDTTG, ethnic affairs in the province are now with the **Department of Ethnic and Religious Affairs** (Sở Dân tộc và Tôn giáo). The name “Ban Dân tộc tỉnh Quảng Ngãi” (Ethnic Affairs Committee) at the top is the name in our source of 2022. It can be changed in the settings.',
  ),
  p(
    'Since 1 July 2025 Kon Tum has been part of Quảng Ngãi. There are no districts any more. The province has 96 communes, wards and special zones. So we name only places to ask in the commune and in the province. Read [Which office takes care of ethnic affairs now?](/en/news/ai-lo-cong-tac-dan-toc-hien-nay)',
  ),
  h2('How facts are checked'),
  ul(
    'The first texts were written by the editors of Tiếng Làng in their own words, from published documents and news.',
    'Each programme shows its status, the date of the last check, and the number and date of its documents when we are sure of them.',
    'When we have no reliable source, we say that it is not confirmed and whom to ask. We do not guess amounts, deadlines or telephone numbers.',
    'If a text here differs from an official document, the official document is right.',
  ),
  h2('Your privacy'),
  ul(
    'You need no account, and you give no name.',
    'We follow nobody. A count of views says how often a page was opened, never by whom.',
    'The site loads nothing from other places. The text size and colours that you choose stay on your phone.',
  ),
  p(
    'Law 91/2025/QH15 and Decree 356/2025/NĐ-CP, in force since 1 January 2026, treat ethnic origin, religion and the tracking of use as sensitive personal data. We collect none of these.',
  ),
  h2('Languages'),
  p(
    'The site has ordinary Vietnamese, an easy version, and some texts in English. The languages of the villages appear only when somebody who knows the language has approved them. We do not use machine translation.',
  ),
  h2('Whom to ask'),
  p('Ask the commune People’s Committee first. The list is on the page [Whom to ask](/en/contacts).'),
];
