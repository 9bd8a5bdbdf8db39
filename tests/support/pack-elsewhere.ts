/* Another process on the same data folder: makes a language's pack, as a second server would, and prints its version. */
import { isLocale } from '../../i18n/locales';
import { currentHead } from '../../packing/desk';

const locale = process.argv[2] ?? '';
if (!isLocale(locale)) throw new Error(`${locale} is no language of the site.`);
const head = await currentHead(locale);
console.log((JSON.parse(head?.manifest ?? '{}') as { version?: number }).version);
process.exit(0);
