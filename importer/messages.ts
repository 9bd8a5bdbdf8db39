import words from '../messages/import/vi.json';

export type Reason = keyof typeof words.rejected;
export type Warning = keyof typeof words.warnings;
type Values = Readonly<Record<string, string | number>>;

const fill = (sentence: string, values: Values): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** Why something was not taken, in Vietnamese, with its values filled in. */
export const sayReason = (reason: Reason, values: Values = {}): string => fill(words.rejected[reason], values);

/** What an editor should look at, in Vietnamese, with its values filled in. */
export const sayWarning = (warning: Warning, values: Values = {}): string => fill(words.warnings[warning], values);

/** What a published item lacks, in Vietnamese. */
export const sayCheck = (missing: keyof typeof words.check, values: Values = {}): string =>
  fill(words.check[missing], values);

/** A hint of the plain-language rules, in Vietnamese. */
export const sayHint = (rule: keyof typeof words.hints, values: Values = {}): string => fill(words.hints[rule], values);
