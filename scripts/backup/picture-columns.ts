/** Which columns of the table of media name a file: that of the picture itself and one for each of its sizes. */
export const pictureColumns = (columns: readonly string[]): string[] =>
  columns.filter((column) => column === 'filename' || column.endsWith('_filename'));
