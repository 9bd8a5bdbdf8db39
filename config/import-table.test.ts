import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

/** What the import table says of a file of a room that imports something. */
async function judge(file: string, source: string): Promise<string[]> {
  const [result] = await eslint.lintText(`import * as used from '${source}';\nexport const all = used;\n`, {
    filePath: file,
  });
  return (result?.messages ?? [])
    .map(({ ruleId }) => ruleId ?? 'fatal')
    .filter((rule) => rule.startsWith('boundaries/'));
}

describe('the import table', () => {
  it.each([
    ['model/planted.ts', '../documents/render'],
    ['content/from-cms/planted.ts', '../../cms/sql'],
    ['documents/planted.ts', '../content/queries/news'],
    ['documents/planted.ts', '../cms/sql'],
    ['enhancer/planted.ts', '../documents/render'],
    ['search/planted.ts', '../press/keep/press'],
    ['press/planted.ts', '../cms/sql'],
    ['app/planted/route.ts', '../../cms/sql'],
    ['cms/planted.ts', '../press/keep/press'],
    ['importer/planted.ts', '../content/queries/news'],
    ['proxy.ts', './cms/sql'],
    ['proxy.ts', './content/queries/site'],
    ['instrumentation.ts', './documents/render'],
    ['instrumentation.ts', './content/queries/site'],
    ['next.config.mjs', './cms/sql'],
  ])('%s must not import %s', async (file, source) => {
    expect(await judge(file, source)).toEqual(['boundaries/dependencies']);
  });

  it.each([
    ['content/queries/planted.ts', '../../cms/sql'],
    ['press/planted.ts', '../content/queries/news'],
    ['app/planted/route.ts', '../../press/answer/answer'],
    ['documents/planted.ts', '../model/article'],
    ['model/planted.ts', 'zod'],
    ['proxy.ts', './press/ask-languages'],
    ['instrumentation.ts', './packing/keeper'],
  ])('%s may import %s', async (file, source) => {
    expect(await judge(file, source)).toEqual([]);
  });
});
