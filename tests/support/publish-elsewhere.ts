/* Another process on the same database: publishes, changes or deletes an item, as the command line or a second server would. */
import { getStudio } from '../../cms/get-studio';

const [id, title] = process.argv.slice(2);
const studio = await getStudio();
if (title) {
  await studio.update({ collection: 'news', id: Number(id), locale: 'vi', data: { title, _status: 'published' } });
} else {
  await studio.delete({ collection: 'news', id: Number(id) });
}
process.exit(0);
