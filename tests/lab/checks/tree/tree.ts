import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bench, Check, Outcome, Subject } from '../../model';
import { toOutcome, type Fault } from '../fault';
import { callInPage } from '../call-in-page';
import { findFirstDifference, toSteadyTree } from './tree-text';
import { withPage } from '../with-page';

const committed = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'trees');

/** What a screen reader would say of the document, from its top to its end, with its menus and folds open. */
async function readTree(subject: Subject, bench: Bench): Promise<string> {
  return withPage(bench, subject, async (page) => {
    await callInPage(page, 'openAll');
    return toSteadyTree(await page.locator('body').ariaSnapshot());
  });
}

function toFaults(file: string, kept: string | null, tree: string): readonly Fault[] {
  if (kept === tree) return [];
  const name = file.slice(file.lastIndexOf('trees'));
  const what = kept === null ? 'It was never recorded.' : findFirstDifference(kept, tree);
  const explanation = `What a screen reader says is not what ${name} says. ${what} Where that is meant, run again with UPDATE_TREES=1.`;
  return [{ rule: 'changed', element: '', explanation }];
}

/**
 * Makes the check that holds accessibility trees against those in a folder, one file a kind and language.
 * @param isUpdate writes them in place of comparing
 */
export function createTreeCheck(folder: string, isUpdate: boolean): Check {
  return {
    name: 'tree',
    title: 'What a screen reader says is what was reviewed',
    phones: ['small'],
    async run(subject, bench): Promise<Outcome> {
      const file = join(folder, subject.locale, `${subject.kind}.txt`);
      const tree = await readTree(subject, bench);
      if (isUpdate) {
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, tree);
        return { findings: [], figures: [] };
      }
      const kept = existsSync(file) ? await readFile(file, 'utf8') : null;
      return toOutcome('tree', subject, bench, toFaults(file, kept, tree));
    },
  };
}

/** The accessibility tree of each kind of document, in words, as it is committed in tests/lab/trees. */
export const treeCheck = createTreeCheck(committed, process.env.UPDATE_TREES === '1');
