/** A day as the studio keeps it: noon UTC, which is the same day everywhere in the country. Null stays null. */
export const toDay = (day: string | null): string | null => (day === null ? null : `${day}T12:00:00.000Z`);
