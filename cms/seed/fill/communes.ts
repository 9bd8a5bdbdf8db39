import { readFile } from 'node:fs/promises';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { raiseChanges } from '../../changes/raise-changes';

const row = z.tuple([z.string(), z.enum(['xã', 'phường', 'đặc khu']), z.string(), z.string()]);

/** Puts in the 96 communes of Resolution 1677/NQ-UBTVQH15, when there are none. */
export async function fillCommunes(req: PayloadRequest): Promise<void> {
  const { payload } = req;
  const { totalDocs } = await payload.count({ collection: 'communes', req });
  if (totalDocs > 0) return;
  const csv = await readFile(new URL('../communes.csv', import.meta.url), 'utf8');
  for (const [order, line] of csv.trim().split('\n').slice(1).entries()) {
    const [code, kind, name, former] = row.parse(line.split(','));
    await payload.db.create({
      collection: 'communes',
      req,
      data: { code, kind, name, order: order + 1, formerUnits: toFormerUnits(former) },
    });
  }
  await raiseChanges(req, ['communes']);
}

/** The list of units that were merged; a commune that was left unchanged has none. */
const toFormerUnits = (former: string): string[] =>
  former === 'giữ nguyên'
    ? []
    : former
        .split(';')
        .map((unit) => unit.trim())
        .filter((unit) => unit !== '');
