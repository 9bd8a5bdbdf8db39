import { listPackItems } from '../../content/queries/pack-items';
import type { Locale } from '../../i18n/locales';
import type { ShellBuilder } from '../../packs/shell-builder';
import { makeUnkept } from '../../press/keep/get-document';
import type { Sized } from '../plan/chunks';
import type { RenderPlan } from '../plan/plan-update';
import { pageSubjects, toSubject, type Subject } from '../plan/subjects';
import type { Spool } from './spool';
import { toPacked } from './to-packed';

/** What documents are rendered with. */
export interface RenderJob {
  readonly locale: Locale;
  readonly shell: ShellBuilder;
  readonly spool: Spool;
  /** What the pack holds of each document. */
  readonly former: ReadonlyMap<string, Sized>;
}

async function* listSubjects(locale: Locale, { news, groups }: RenderPlan): AsyncGenerator<Subject> {
  for await (const item of listPackItems('news', locale, news)) yield toSubject(item, locale);
  for (const group of groups)
    if (group !== 'programmes') yield* pageSubjects(group, locale);
    else for await (const item of listPackItems(group, locale, 'all')) yield toSubject(item, locale);
}

/**
 * Renders what a plan asks for, one document at a time. One that is not there, or is no 200, is missing from the result.
 * @param documents takes them in, in the order in which they are to stand; what the pack holds already is not spooled
 * @param between called after each document
 */
export async function renderSubjects(
  { locale, shell, spool, former }: RenderJob,
  plan: RenderPlan,
  documents: Map<string, Sized>,
  between?: () => Promise<void>,
): Promise<void> {
  for await (const subject of listSubjects(locale, plan)) {
    const made = await makeUnkept(subject.address);
    if (made?.status === 200) {
      const there = former.get(subject.id);
      const { row, document } = toPacked(subject, made, shell, there?.row);
      documents.set(row.id, there?.row.hash === row.hash ? there : { row, bytes: await spool.put(row, document) });
    }
    await between?.();
  }
}
