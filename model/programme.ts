import type { ItemSummary } from './article';
import type { RichText } from './block';
import type { Contact } from './contact';
import type { Term } from './term';
import type { Text } from './text';

export const programmeStatuses = ['in-force', 'not-confirmed', 'ended', 'archive'] as const;

export type ProgrammeStatus = (typeof programmeStatuses)[number];

/** The questions that a programme answers, in the order in which they are shown. */
export const programmeSections = [
  'whatItIs',
  'forWhom',
  'whatItGives',
  'howToTakePart',
  'papersNeeded',
  'whomToAsk',
] as const;

export type ProgrammeSection = (typeof programmeSections)[number];

/** A legal document on which a programme rests. */
export interface LegalBasis {
  readonly number: string;
  /** Day of issue, YYYY-MM-DD. */
  readonly date: string | null;
  readonly title: Text | null;
  readonly url: string | null;
}

export interface ProgrammeSummary extends ItemSummary {
  readonly kind: 'programmes';
  readonly status: ProgrammeStatus;
  /** Day of the last check, YYYY-MM-DD. */
  readonly checkedAt: string | null;
}

/** A programme as one language shows it. A section that nobody has confirmed is null. */
export interface Programme extends ProgrammeSummary {
  readonly checkedBy: string | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly sections: Readonly<Record<ProgrammeSection, RichText | null>>;
  readonly legalBasis: readonly LegalBasis[];
  readonly contacts: readonly Contact[];
  readonly revisedAt: string | null;
  readonly terms: readonly Term[];
}
