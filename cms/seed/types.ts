import type { Block } from '../../model/block';
import type { ProgrammeSection, ProgrammeStatus } from '../../model/programme';
import type { BaseLocale } from '../../i18n/locales';

/** One language's text of a news item. */
export interface SeedText {
  readonly title: string;
  readonly summary: string;
  readonly body: readonly Block[];
}

/** A news item of the demo. English is optional: an item without it is a 404 at /en that offers what exists. */
export interface SeedNews {
  readonly slug: string;
  /** Instant of publication, ISO 8601 with +07:00. */
  readonly publishedAt: string;
  readonly author: string;
  readonly archived: boolean;
  readonly sample: boolean;
  readonly programmeSlug: string | null;
  readonly source: { readonly name: string; readonly url: string | null } | null;
  readonly texts: { readonly vi: SeedText; readonly 'vi-simple': SeedText; readonly en?: SeedText };
}

/** A legal document on which a programme rests; a date that no source gave us is null. */
export interface SeedLegalBasis {
  readonly number: string;
  /** Day of issue, YYYY-MM-DD. */
  readonly date: string | null;
  readonly title: Readonly<Record<BaseLocale, string>>;
  readonly url: string | null;
}

/** The answers of a programme in one language. What nobody has confirmed is null. */
export type SeedSections = Readonly<Record<ProgrammeSection, readonly Block[] | null>>;

/** A programme of the demo: complete in the three base languages. */
export interface SeedProgramme {
  readonly slug: string;
  readonly status: ProgrammeStatus;
  /** Day of the last check, YYYY-MM-DD. */
  readonly checkedAt: string;
  readonly checkedBy: string;
  /** Days, YYYY-MM-DD. */
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly sample: boolean;
  readonly legalBasis: readonly SeedLegalBasis[];
  /** Keys of SeedContact, in the order in which they are shown. */
  readonly contacts: readonly string[];
  readonly texts: Readonly<Record<BaseLocale, { readonly title: string; readonly summary: string }>>;
  readonly sections: Readonly<Record<BaseLocale, SeedSections>>;
}

/** A hard word or an abbreviation, explained in the three base languages. */
export interface SeedTerm {
  /** Part of the address: /{locale}/glossary#{anchor} */
  readonly anchor: string;
  readonly abbreviation: string | null;
  readonly texts: Readonly<Record<BaseLocale, { readonly term: string; readonly meaning: string }>>;
}

/** A desk to ask. What is not confirmed is null, and the note says so. */
export interface SeedContact {
  readonly key: string;
  readonly order: number;
  readonly phone: string | null;
  readonly email: string | null;
  /** Day of the last check, YYYY-MM-DD. */
  readonly checkedAt: string;
  readonly texts: Readonly<
    Record<
      BaseLocale,
      {
        readonly name: string;
        readonly role: string;
        readonly address: string | null;
        readonly hours: string | null;
        readonly note: string;
      }
    >
  >;
}

/** The site settings of the demo. */
export interface SeedSite {
  readonly texts: Readonly<
    Record<BaseLocale, { readonly organisation: string; readonly footer: string; readonly about: readonly Block[] }>
  >;
}

/** Everything that fills an empty database, but for the communes. */
export interface SeedContent {
  readonly site: SeedSite;
  readonly contacts: readonly SeedContact[];
  readonly glossary: readonly SeedTerm[];
  readonly programmes: readonly SeedProgramme[];
  readonly news: readonly SeedNews[];
}
