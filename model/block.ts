import type { Locale } from '../i18n/locales';
import type { Contact } from './contact';
import type { Picture } from './picture';

/** A run of text inside a block. */
export type Inline =
  | { readonly type: 'text'; readonly text: string; readonly bold?: boolean; readonly italic?: boolean }
  | { readonly type: 'line-break' }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] };

export interface ListItem {
  readonly children: readonly Inline[];
  readonly list?: ListBlock;
}

export interface ListBlock {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

/** Everything that a body may hold: the studio's small rich-text set, and nothing else. */
export type Block =
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'heading'; readonly level: 2 | 3; readonly children: readonly Inline[] }
  | ListBlock
  | { readonly type: 'quote'; readonly children: readonly Inline[] }
  | { readonly type: 'picture'; readonly picture: Picture }
  | {
      readonly type: 'table';
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | { readonly type: 'key-facts'; readonly items: readonly string[] }
  | { readonly type: 'steps'; readonly items: readonly string[] }
  | { readonly type: 'contact'; readonly contact: Contact };

/** A body and the language that it is really in. */
export interface RichText {
  readonly blocks: readonly Block[];
  readonly lang: Locale;
}
