import messages from '../../../messages/lab/vi.json';
import type { Figure } from '../model';

export const words = messages;

/** A message with its gaps filled. */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}

/** A name of ours in the report's language; itself where nobody has translated it. */
export function toWord(of: 'kinds' | 'phones' | 'browsers' | 'checks', name: string): string {
  const names: Readonly<Record<string, string>> = messages[of];
  return names[name] ?? name;
}

/** What a figure is called. The same figure of two checks ("time", "time-elsewhere") has one name. */
export function toFigureName(check: string, name: string): string {
  const names: Readonly<Record<string, string>> = messages.figureNames;
  return names[`${check}/${name}`] ?? names[`${check.split('-')[0]}/${name}`] ?? name;
}

const units: Readonly<Record<Figure['unit'], { readonly digits: number; readonly sign: string }>> = {
  bytes: { digits: 0, sign: ' byte' },
  ms: { digits: 0, sign: ' ms' },
  score: { digits: 3, sign: '' },
  ratio: { digits: 2, sign: ' lần' },
  count: { digits: 0, sign: '' },
};

/** A measured value as a reader reads it: "9.381 byte". */
export function toValue(value: number, unit: Figure['unit']): string {
  const { digits, sign } = units[unit];
  return new Intl.NumberFormat('vi', { maximumFractionDigits: digits }).format(value) + sign;
}
