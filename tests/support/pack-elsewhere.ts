/* Another process on the same data folder: makes a language's pack, as a second server would, and prints its version. */
import { isLocale } from '../../i18n/locales';
import { currentManifest } from '../../packing/pack-service';

const locale = process.argv[2] ?? '';
if (!isLocale(locale)) throw new Error(`${locale} is no language of the site.`);
const manifest = await currentManifest(locale);
console.log((JSON.parse(manifest?.text ?? '{}') as { version?: number }).version);
process.exit(0);
