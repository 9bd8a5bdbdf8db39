import type { PayloadRequest } from 'payload';
import { isBaseLocale, locales, type Locale } from '../../../i18n/locales';

/** Names as the sources give them; whoever approves a slot can correct its own. */
const ownNames: Readonly<Record<Locale, string>> = {
  vi: 'Tiếng Việt',
  'vi-simple': 'Tiếng Việt dễ đọc',
  en: 'English',
  hre: 'Hrê',
  cua: 'Co',
  kxy: 'Ca Dong',
  sed: 'Xơ Đăng',
  bdq: 'Ba Na',
  jra: 'Gia Rai',
  jeh: 'Gié-Triêng',
};

/** Lists every language, when the list is empty: the complete ones open, the slots closed until somebody approves them. */
export async function fillLanguages(req: PayloadRequest): Promise<void> {
  const { slots } = await req.payload.findGlobal({ slug: 'languages', depth: 0, req });
  if (slots && slots.length > 0) return;
  await req.payload.updateGlobal({
    slug: 'languages',
    req,
    data: { slots: locales.map((locale) => ({ locale, ownName: ownNames[locale], enabled: isBaseLocale(locale) })) },
  });
}
