/*
 * One family: a 24-unit grid, one round stroke, and in each pictogram a small woven diamond, filled. Drawn for this site.
 */

interface Drawing {
  /** What the pen draws. */
  readonly line: string;
  /** The diamond; status signs have none, so that their shape alone speaks. */
  readonly diamond?: string;
}

const drawings = {
  news: { line: 'M5 4h14v16H5zM14 8.5h2M8 13h8M8 16.5h8', diamond: 'M9.5 6.3l2.2 2.2-2.2 2.2-2.2-2.2z' },
  programmes: {
    line: 'M3 14h4l3 2h4.5a1.5 1.5 0 0 1 0 3H11M15.5 17l3.6-2.2a1.6 1.6 0 0 1 1.7 2.7L15 21.5H8.5L6 20H3',
    diamond: 'M13 3.5l4 4-4 4-4-4z',
  },
  contacts: {
    line: 'M11.2 10a3.2 3.2 0 1 1-6.4 0 3.2 3.2 0 0 1 6.4 0zM2.5 20.5c0-3.2 2.2-5 5.5-5s5.5 1.8 5.5 5M13.5 3.5h8v7.5h-4L14.5 13.5',
    diamond: 'M17.5 5.2l2 2-2 2-2-2z',
  },
  search: {
    line: 'M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0zM15.3 15.3L21 21',
    diamond: 'M10.5 7.8l2.7 2.7-2.7 2.7-2.7-2.7z',
  },
  listen: {
    line: 'M4 3h9v18H4zM16.5 9a4.5 4.5 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11',
    diamond: 'M8.5 9.7l2.3 2.3-2.3 2.3-2.3-2.3z',
  },
  language: {
    line: 'M3 4h10v7H7.5L5 13.5V11H3zM11 14v2.5h5.5L19 19v-2.5h2v-7h-5',
    diamond: 'M8 5.7l1.8 1.8L8 9.3 6.2 7.5z',
  },
  share: { line: 'M12 14.5V3.5M8 7.5l4-4 4 4M5 12v8.5h14V12', diamond: 'M12 15.5l1.7 1.7-1.7 1.7-1.7-1.7z' },
  save: { line: 'M12 3v10M8 9l4 4 4-4M4.5 13.5v7h15v-7', diamond: 'M12 15l1.7 1.7-1.7 1.7-1.7-1.7z' },
  phone: {
    line: 'M5 3.5h4l2 5-2.5 1.5a11 11 0 0 0 5.5 5.5l1.5-2.5 5 2v4a1.5 1.5 0 0 1-1.6 1.5A16 16 0 0 1 3.5 5.1 1.5 1.5 0 0 1 5 3.5z',
  },
  'in-force': { line: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM7.5 12.3l3.2 3.2 5.8-6.5' },
  'not-confirmed': { line: 'M12 2.5l9.5 9.5-9.5 9.5L2.5 12zM9.7 10a2.3 2.3 0 1 1 3.3 2.1c-.7.3-1 .8-1 1.6M12 16.3v.1' },
  ended: { line: 'M4 4h16v16H4zM8.5 8.5l7 7M15.5 8.5l-7 7' },
  archive: { line: 'M3 4h18v5H3zM5 9v11h14V9M10 13h4' },
  back: { line: 'M14.5 5l-7 7 7 7' },
} as const satisfies Record<string, Drawing>;

export type IconName = keyof typeof drawings;

/** A pictogram. It only goes with words, so screen readers pass it over. */
export function Icon({ name }: { readonly name: IconName }) {
  const { line, diamond }: Drawing = drawings[name];
  return (
    <svg className="i" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
      <path d={line} />
      {diamond && <path className="dia" d={diamond} />}
    </svg>
  );
}
