/*
 * Pictograms of the tools, in the family of those on documents: a 24-unit grid, one round stroke, a woven diamond.
 */

interface Drawing {
  readonly line: string;
  readonly diamond?: string;
}

const drawings = {
  phone: {
    line: 'M7 2.5h10a1.5 1.5 0 0 1 1.5 1.5v16a1.5 1.5 0 0 1-1.5 1.5H7A1.5 1.5 0 0 1 5.5 20V4A1.5 1.5 0 0 1 7 2.5zM10.5 18.5h3',
    diamond: 'M12 7.5l3 3-3 3-3-3z',
  },
  take: { line: 'M12 3.5v10M7.5 9.5l4.5 4.5 4.5-4.5M4 15.5v5h16v-5', diamond: 'M12 15.8l1.7 1.7-1.7 1.7-1.7-1.7z' },
  update: {
    line: 'M19.5 9.5A8 8 0 0 0 5 8.5M4.5 4v5h5M4.5 14.5A8 8 0 0 0 19 15.5M19.5 20v-5h-5',
    diamond: 'M12 10l2 2-2 2-2-2z',
  },
  pause: { line: 'M8.5 5v14M15.5 5v14' },
  remove: { line: 'M4.5 6.5h15M9 6V3.5h6V6M6.5 6.5l1 14h9l1-14', diamond: 'M12 10.5l2.5 2.5-2.5 2.5-2.5-2.5z' },
  keep: {
    line: 'M12 3l7.5 3v5.5c0 4.5-3 7.7-7.5 9.5-4.5-1.8-7.5-5-7.5-9.5V6z',
    diamond: 'M12 9l2.8 2.8-2.8 2.8-2.8-2.8z',
  },
  share: { line: 'M12 14.5V3.5M8 7.5l4-4 4 4M5 12v8.5h14V12', diamond: 'M12 15.5l1.7 1.7-1.7 1.7-1.7-1.7z' },
  file: { line: 'M6 3h8.5L19 7.5V21H6zM14 3v5h5', diamond: 'M12 11.5l2.5 2.5-2.5 2.5-2.5-2.5z' },
  back: { line: 'M19 12H6M11 6.5L5.5 12l5.5 5.5' },
  yes: { line: 'M5 12.5l4.5 4.5L19 7.5' },
} as const satisfies Record<string, Drawing>;

export type IconName = keyof typeof drawings;

/** A pictogram. It only goes with words, so screen readers pass it over. */
export function Icon({ name }: { readonly name: IconName }) {
  const { line, diamond }: Drawing = drawings[name];
  return (
    <svg className="i" viewBox="0 0 24 24" aria-hidden="true">
      <path d={line} />
      {diamond && <path className="dia" d={diamond} />}
    </svg>
  );
}
