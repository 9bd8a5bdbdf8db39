import type { PayloadRequest } from 'payload';
import english from '../messages/studio/en.json';
import vietnamese from '../messages/studio/vi.json';

type Key = keyof typeof vietnamese & keyof typeof english;

/** A key that only one of the two files has is a type error here. */
type KeysInOneFileOnly =
  Exclude<keyof typeof vietnamese, keyof typeof english> | Exclude<keyof typeof english, keyof typeof vietnamese>;
const everyKeyIsInBothFiles: [KeysInOneFileOnly] extends [never] ? true : KeysInOneFileOnly = true;
void everyKeyIsInBothFiles;

/** A text of the studio in its two languages. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

/** The label or description for a key, as Payload takes it: the editor's language decides which is shown. */
export function words(key: Key): { vi: string; en: string } {
  return { vi: vietnamese[key], en: english[key] };
}

/** A message for the person who made a request, in the studio's language of that person. `{name}` is filled from `values`. */
export function say(
  req: Pick<PayloadRequest, 'i18n'> | undefined,
  key: Key,
  values: Readonly<Record<string, string>> = {},
): string {
  const text = req?.i18n.language === 'en' ? english[key] : vietnamese[key];
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
