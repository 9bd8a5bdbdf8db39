/* Another process on the same database, as a command or a second server would be; prints one line. */
import { getStudio } from '../../cms/get-studio';

const actions: Record<string, () => Promise<string>> = {
  count: async () => `users ${(await studio.count({ collection: 'users' })).totalDocs}`,
  write: async () => {
    for (let number = 0; number < 10; number += 1) {
      await studio.create({
        collection: 'glossary',
        data: { term: `Từ ${number}`, meaning: 'Nghĩa', _status: 'published' },
      });
    }
    return 'written';
  },
};

const studio = await getStudio();
console.log(await actions[process.argv[2] ?? '']?.());
process.exit(0);
