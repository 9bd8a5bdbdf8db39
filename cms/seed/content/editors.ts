/** Who wrote and checked the demo content: a desk, not a person. */
export const editors = 'Ban biên tập Tiếng Làng';

/** The day on which every claim was last held against its source, YYYY-MM-DD. */
export const checkedOn = '2026-11-24';
