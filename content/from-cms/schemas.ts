import { z } from 'zod';
import { programmeStatuses } from '../../model/programme';
import { lexicalState } from './lexical';
import { localised } from './localised';

/** What the CMS gives when it is asked for a document in all languages, checked as it comes in. */
const text = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || null);
const flag = z.boolean().nullish().transform(Boolean);
const relation = z.unknown();
const status = localised(z.string());
const day = text.transform((value) => value?.slice(0, 10) ?? null);

const item = {
  id: z.number(),
  slug: z.string(),
  title: localised(z.string()),
  summary: localised(z.string()),
  sample: flag,
  _status: status,
};

export const rawNewsSummary = z.object({ ...item, publishedAt: text, createdAt: z.string(), archived: flag });

export const rawNews = rawNewsSummary.extend({
  body: localised(lexicalState),
  picture: relation,
  pictureCaption: localised(z.string()),
  author: text,
  source: z.object({ name: text, url: text }).nullish(),
  sourceViews: z.number().nullish(),
  programme: relation,
  revisedAt: localised(z.string()),
});

export const rawProgrammeSummary = z.object({ ...item, status: z.enum(programmeStatuses), checkedAt: day });

const section = localised(lexicalState);

export const rawProgramme = rawProgrammeSummary.extend({
  checkedBy: text,
  validFrom: day,
  validUntil: day,
  whatItIs: section,
  forWhom: section,
  whatItGives: section,
  howToTakePart: section,
  papersNeeded: section,
  whomToAsk: section,
  legalBasis: z
    .array(z.object({ number: z.string(), date: day, title: localised(z.string()), url: text }))
    .nullish()
    .transform((value) => value ?? []),
  contacts: z
    .array(z.unknown())
    .nullish()
    .transform((value) => value ?? []),
  revisedAt: localised(z.string()),
});

export const rawContact = z.object({
  id: z.number(),
  name: localised(z.string()),
  role: localised(z.string()),
  address: localised(z.string()),
  hours: localised(z.string()),
  note: localised(z.string()),
  phone: text,
  email: text,
  checkedAt: day,
  _status: status,
});

export const rawTerm = z.object({
  id: z.number(),
  anchor: z.string(),
  term: localised(z.string()),
  abbreviation: text,
  meaning: localised(z.string()),
  _status: status,
});

export const rawCommune = z.object({
  code: z.string(),
  kind: z.enum(['xã', 'phường', 'đặc khu']),
  name: z.string(),
  formerUnits: z
    .array(z.string())
    .nullish()
    .transform((value) => value ?? []),
});

const size = z
  .object({
    filename: z.string().nullish(),
    mimeType: z.string().nullish(),
    width: z.number().nullish(),
    height: z.number().nullish(),
    filesize: z.number().nullish(),
  })
  .nullish();

export const rawMedia = z.object({
  id: z.number(),
  alt: localised(z.string()),
  caption: localised(z.string()),
  width: z.number().nullish(),
  height: z.number().nullish(),
  filename: z.string().nullish(),
  mimeType: z.string().nullish(),
  filesize: z.number().nullish(),
  sizes: z.record(z.string(), size).nullish(),
});

export const rawSiteSettings = z.object({
  organisation: localised(z.string()),
  footer: localised(z.string()),
  about: localised(lexicalState),
  address: localised(z.string()),
  phone: text,
  email: text,
});

export const rawLanguages = z.object({
  slots: z
    .array(
      z.object({
        locale: z.string(),
        ownName: text,
        enabled: flag,
        approvedBy: text,
        approvedOn: day,
      }),
    )
    .nullish()
    .transform((value) => value ?? []),
});

export type RawNews = z.output<typeof rawNews>;
export type RawNewsSummary = z.output<typeof rawNewsSummary>;
export type RawProgramme = z.output<typeof rawProgramme>;
export type RawProgrammeSummary = z.output<typeof rawProgrammeSummary>;
export type RawContact = z.output<typeof rawContact>;
export type RawTerm = z.output<typeof rawTerm>;
export type RawMedia = z.output<typeof rawMedia>;
export type RawSiteSettings = z.output<typeof rawSiteSettings>;
export type RawLanguages = z.output<typeof rawLanguages>;
