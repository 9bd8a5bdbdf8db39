/*
 * An editor in another process, who saves until the test that started it ends: two rows in one transaction, which must
 * never part, and now and then a whole item.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { getStudio } from '../../../cms/get-studio';
import { savePair, waitInSqlite } from './save-pair';

const studio = await getStudio();
await waitInSqlite(studio);
process.stdin.on('end', () => process.exit(0)).resume();
process.stdout.write('ready\n');
for (let round = 1; ; round += 1) {
  await savePair(studio, 'elsewhere', round);
  await sleep(100);
  if (round % 5 === 0) {
    await studio.create({
      collection: 'news',
      locale: 'vi',
      data: { title: `Tin nơi khác ${round}`, _status: 'published' },
    });
    await sleep(100);
  }
}
