import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { locales, type Locale } from '../../i18n/locales';
import { ledgerPath, versionPath } from './places';
import { writeWhole } from './write-whole';

/** What a chunk holds of a document, or of a picture (whose `id` is its address). */
const row = z.object({
  id: z.string(),
  /** Of its address, title, variant and own parts: the same hash is the same document on a phone. */
  hash: z.string(),
  /** Of a page, which has no date of its own: when its own parts last changed, ISO 8601. */
  updatedAt: z.string().optional(),
  /** Items that it shows besides itself, such as `programmes/3`. */
  scopes: z.array(z.string()).optional(),
  /** Addresses of the pictures that it shows. */
  pictures: z.array(z.string()).optional(),
});

const entry = z.object({
  id: z.string(),
  kind: z.enum(['shell', 'text', 'pictures', 'audio']),
  url: z.string(),
  sha256: z.string(),
  bytes: z.number(),
  rawBytes: z.number(),
  documents: z.number(),
});

const storedChunk = z.object({ entry, rows: z.array(row) });

const ledger = z.object({
  format: z.literal(1),
  locale: z.enum(locales),
  version: z.number().int(),
  generatedAt: z.string(),
  signature: z.string(),
  /** The change number up to which items are right, and that up to which everything was rendered. */
  asOf: z.number(),
  scannedAsOf: z.number().default(-1),
  /** The build, and the key, that it was made with. */
  build: z.string(),
  key: z.string(),
  /** The highest number that a chunk of news or pictures was given. */
  lastNumber: z.number().int(),
  /** In the manifest's order, the shell first. */
  chunks: z.array(storedChunk),
});

export type Row = z.infer<typeof row>;

/** Names one version of a document. */
export const keyOf = ({ id, hash }: Row): string => `${id} ${hash}`;

/** A chunk on the disk, with what is in it. */
export type StoredChunk = z.infer<typeof storedChunk>;

/** All that the server remembers of a language's pack. */
export type Ledger = z.infer<typeof ledger>;

const readText = (locale: Locale): Promise<string> => readFile(ledgerPath(locale), 'utf8').catch(() => '');

/** The ledger of a language; null when there is none, or it is broken: then the pack is made anew. */
export async function readLedger(locale: Locale): Promise<Ledger | null> {
  const text = await readText(locale);
  try {
    const found = ledger.parse(JSON.parse(text));
    return found.locale === locale ? found : null;
  } catch {
    return null;
  }
}

/**
 * The version above which the next one has to be, also after the ledger was broken or lost: it stands beside it too,
 * since versions given within one second run ahead of the clock. 0 without any.
 */
export async function readVersionFloor(locale: Locale): Promise<number> {
  const beside = await readFile(versionPath(locale), 'utf8').catch(() => '');
  const inLedger = /"version":(\d{1,15})\b/.exec(await readText(locale))?.[1];
  return Math.max(0, ...[beside, inLedger].map(Number).filter(Number.isSafeInteger));
}

/** Puts a ledger in the place of the one before, in one step. */
export async function writeLedger(next: Ledger): Promise<void> {
  await writeWhole(versionPath(next.locale), String(next.version));
  await writeWhole(ledgerPath(next.locale), JSON.stringify(next));
}
