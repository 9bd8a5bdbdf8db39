import type { SeedContent, SeedTerm } from '../types';
import { contacts } from './contacts';
import { whoDoesThisWork } from './news/ai-lo-cong-tac-dan-toc';
import { threeProgrammesBecomeOne } from './news/ba-chuong-trinh-gop-thanh-mot';
import { howToTrustNews } from './news/cach-biet-tin-da-kiem-tra';
import { abbreviationsInPapers } from './news/chu-viet-tat';
import { whatIsNotConfirmed } from './news/dieu-chua-xac-nhan';
import { readingWithLittleSignal } from './news/doc-tin-khi-song-yeu';
import { whatACooperativeIs } from './news/hop-tac-xa-la-gi';
import { signing } from './news/ky-ket-phoi-hop';
import { foundingACooperative } from './news/lap-hop-tac-xa';
import { theFiveTasks } from './news/nam-nhiem-vu';
import { languagesOfOurVillages } from './news/tieng-noi-cua-lang';
import { findYourCommune } from './news/tim-ten-moi-cua-xa';
import { communesOf2025 } from './news/xa-phuong-thay-doi';
import { cooperatives } from './programmes/hop-tac-xa';
import { programme1719 } from './programmes/mtqg-1719-giai-doan-1';
import { programme2026 } from './programmes/mtqg-2026-2035';
import { cooperation } from './programmes/phoi-hop-2022-2030';
import { site } from './site';
import { abbreviations } from './glossary/abbreviations';
import { cooperativeWords } from './glossary/cooperative-words';
import { officialWords } from './glossary/official-words';

/** Abbreviations and hard words, explained: dictionary meanings, no rules and no rights. */
const glossary: readonly SeedTerm[] = [...abbreviations, ...officialWords, ...cooperativeWords];

/** The demo content: true, checked on the day in editors.ts, in the project's own words. News stand oldest first. */
export const demoContent: SeedContent = {
  site,
  contacts,
  glossary,
  programmes: [programme2026, cooperatives, programme1719, cooperation],
  news: [
    signing,
    whatACooperativeIs,
    foundingACooperative,
    theFiveTasks,
    whoDoesThisWork,
    communesOf2025,
    findYourCommune,
    languagesOfOurVillages,
    readingWithLittleSignal,
    howToTrustNews,
    abbreviationsInPapers,
    whatIsNotConfirmed,
    threeProgrammesBecomeOne,
  ],
};
