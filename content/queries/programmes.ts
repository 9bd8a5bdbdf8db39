import { listReferences, toId } from '../from-cms/to-blocks';
import { toProgrammeSummary, toVersions } from '../from-cms/to-item';
import { toProgramme } from '../from-cms/to-programme';
import { rawProgramme, rawProgrammeSummary, type RawProgramme } from '../from-cms/schemas';
import { programmeSections, programmeStatuses, type Programme, type ProgrammeSummary } from '../../model/programme';
import type { Locale } from '../../i18n/locales';
import { listTerms } from './glossary';
import type { FoundItem } from './news';
import { readReferences } from './references';
import { publicRead, studio } from './studio';
import { whereVisible } from './where-visible';

/** The programmes that `locale` may show: those in force first, then by title. */
export async function listProgrammes(locale: Locale): Promise<ProgrammeSummary[]> {
  const payload = await studio();
  const found = await payload.find({
    ...publicRead,
    collection: 'programmes',
    where: whereVisible(locale),
    select: { slug: true, title: true, summary: true, sample: true, status: true, checkedAt: true, _status: true },
    pagination: false,
  });
  return found.docs
    .flatMap((raw) => toProgrammeSummary(rawProgrammeSummary.parse(raw), locale) ?? [])
    .sort(
      (a, b) =>
        programmeStatuses.indexOf(a.status) - programmeStatuses.indexOf(b.status) ||
        a.title.text.localeCompare(b.title.text, 'vi') ||
        a.id - b.id,
    );
}

/** Joins a raw programme with what it refers to; null when `locale` may not show it. */
export async function completeProgramme(raw: RawProgramme, locale: Locale): Promise<Programme | null> {
  const states = programmeSections.flatMap((name) => Object.values(raw[name]));
  const found = states.flatMap((state) => (state ? [listReferences(state)] : []));
  const [references, terms] = await Promise.all([
    readReferences(
      {
        pictures: found.flatMap((one) => one.pictures),
        contacts: [...found.flatMap((one) => one.contacts), ...raw.contacts.flatMap((one) => toId(one) ?? [])],
      },
      locale,
    ),
    listTerms(locale),
  ]);
  return toProgramme(raw, locale, { ...references, terms });
}

/** The programme at this slug; null when no language of it is published. */
export async function getProgramme(slug: string, locale: Locale): Promise<FoundItem<Programme> | null> {
  const payload = await studio();
  const found = await payload.find({
    ...publicRead,
    collection: 'programmes',
    where: { slug: { equals: slug } },
    limit: 1,
    pagination: false,
  });
  if (!found.docs[0]) return null;
  const raw = rawProgramme.parse(found.docs[0]);
  const versions = toVersions(raw);
  return versions.length > 0 ? { id: raw.id, versions, item: await completeProgramme(raw, locale) } : null;
}
