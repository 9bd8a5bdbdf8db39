/** Letters that only Vietnamese has among our languages: those with a tone, and đ. */
const vietnameseLetter = /[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵđ]/i;

/** Letters that have a tone; other languages of the province write đ, ơ and ư as well. */
const toned = /[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

/** Letters that Vietnamese shares with those. */
const shared = /[ăâêôơưđ]/i;

/** Vietnamese words without a tone that stand in every text. Those that are English words too are left out. */
const toneless = new Set(
  'cho con trong theo khi nay hai ba năm như không chưa trên tên tin trang dân xem sang sau tham gia thông xin anh em nơi bao nhiêu công tâm bản tư ghi qua kêu thôn sông ra nghe làm lên cao ban cung thi gia quan giao vay nghe'.split(
    ' ',
  ),
);

/** English words that are in every text and are no Vietnamese ones. */
const english = new Set(
  'the of and for is are was were be been has have had with from this that these those you your we our they their it its as at by or not no can will would what who how when where which why all any more most about into if than then there here also only other each every after before between because'.split(
    ' ',
  ),
);

type Guess = 'vi' | 'en';

interface Word {
  readonly text: string;
  readonly guess: Guess | 'either' | 'none';
}

function toWord(text: string): Word {
  const lower = text.toLowerCase();
  if (toned.test(text)) return { text, guess: 'vi' };
  if (shared.test(text) || toneless.has(lower)) return { text, guess: 'either' };
  if (english.has(lower)) return { text, guess: 'en' };
  return { text, guess: 'none' };
}

/** The words between two signs; a number or a bracket ends a run as a full stop does. */
function toRuns(text: string): readonly (readonly Word[])[] {
  return text
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\s'’-]+/u)
    .map((part) =>
      part
        .split(/[\s-]+/)
        .filter(Boolean)
        .map(toWord),
    );
}

/** Names keep their letters in every language: Quảng Ngãi, Sơn Hà. WCAG 3.1.2 leaves them out. */
const isName = (words: readonly Word[]) => words.every(({ text }) => /^\p{Lu}/u.test(text));

/** The longest stretches of words that can all be Vietnamese. */
function toVietnameseStretches(run: readonly Word[]): readonly (readonly Word[])[] {
  const stretches: Word[][] = [[]];
  for (const word of run) {
    if (word.guess === 'vi' || word.guess === 'either') stretches.at(-1)?.push(word);
    else stretches.push([]);
  }
  return stretches;
}

function hasVietnamese(run: readonly Word[]): boolean {
  return toVietnameseStretches(run).some(
    (words) => words.length >= 3 && words.filter(({ guess }) => guess === 'vi').length >= 2 && !isName(words),
  );
}

function hasEnglish(run: readonly Word[]): boolean {
  const stretches = run.reduce<Word[][]>(
    (all, word) => {
      if (word.guess === 'vi') all.push([]);
      else all.at(-1)?.push(word);
      return all;
    },
    [[]],
  );
  return stretches.some(
    (words) =>
      words.length >= 3 && new Set(words.filter(({ guess }) => guess === 'en').map(({ text }) => text)).size >= 2,
  );
}

/**
 * The languages that a text surely has words of, beyond names and single words: at least three words together, and two of
 * them such as only that language has.
 */
export function guessLanguages(text: string): readonly Guess[] {
  const runs = toRuns(text);
  return [...(runs.some(hasVietnamese) ? (['vi'] as const) : []), ...(runs.some(hasEnglish) ? (['en'] as const) : [])];
}

/** Whether a text has a letter that only Vietnamese has. */
export const hasVietnameseLetter = (text: string): boolean => vietnameseLetter.test(text.normalize('NFC'));
