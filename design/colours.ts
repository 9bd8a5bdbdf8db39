/**
 * The colours of everything: documents, tools, the studio's own parts, share pictures and what phones draw around the
 * site. Text has at least 7:1 on what it stands on (AAA), in each theme; design/colours.test.ts computes every pair.
 */
export interface Palette {
  /** What text stands on: the page, a card, a soft ground, the cloth of head and foot, its lighter fold. */
  readonly paper: string;
  readonly card: string;
  readonly soft: string;
  readonly cloth: string;
  readonly fold: string;
  /** Text on paper, card and soft: plain, of less weight, links, what ended or warns, what holds, what is not certain. */
  readonly ink: string;
  readonly quiet: string;
  readonly link: string;
  readonly red: string;
  readonly leaf: string;
  readonly amber: string;
  /** Text on cloth and fold. */
  readonly thread: string;
  readonly bronze: string;
  /** Lines that carry no meaning, and edges of what is pressed or typed into (3:1). */
  readonly line: string;
  readonly edge: string;
  /** Ornament alone. */
  readonly weft: string;
  readonly dye: string;
}

export const light: Palette = {
  paper: '#fbf6ec',
  card: '#fffdf8',
  soft: '#f4ead8',
  ink: '#211a13',
  quiet: '#4b4236',
  line: '#d6c6a9',
  edge: '#7d7160',
  link: '#22317c',
  red: '#8b1a12',
  leaf: '#14492a',
  amber: '#5c3a00',
  cloth: '#1a2347',
  fold: '#263160',
  thread: '#fbf1df',
  weft: '#44529a',
  bronze: '#f0c272',
  dye: '#c8402f',
};

/** Night by the fire: the cloth's own indigo, and warm light on it. */
export const dark: Palette = {
  paper: '#11131d',
  card: '#1a1d2b',
  soft: '#1f2334',
  ink: '#f4ebdc',
  quiet: '#cdc4b4',
  line: '#383d52',
  edge: '#8d90a3',
  link: '#b9c6ff',
  red: '#ffb09c',
  leaf: '#a8dfb8',
  amber: '#f5cf8d',
  cloth: '#1b2245',
  fold: '#29325f',
  thread: '#fbf1df',
  weft: '#404c8a',
  bronze: '#f0c272',
  dye: '#d65a45',
};

/** Black, white and one yellow: for eyes that need the most. */
export const contrast: Palette = {
  paper: '#000',
  card: '#000',
  soft: '#000',
  ink: '#fff',
  quiet: '#fff',
  line: '#fff',
  edge: '#fff',
  link: '#ffee58',
  red: '#ffee58',
  leaf: '#fff',
  amber: '#fff',
  cloth: '#000',
  fold: '#000',
  thread: '#fff',
  weft: '#777',
  bronze: '#ffee58',
  dye: '#fff',
};

/** What a phone draws around a page goes on from its head. */
export const barColours = [
  { media: '(prefers-color-scheme: light)', color: light.cloth },
  { media: '(prefers-color-scheme: dark)', color: dark.cloth },
];

/** On paper nothing is printed behind text. */
export const print: Palette = { ...light, paper: '#fff', card: '#fff', soft: '#fff' };
