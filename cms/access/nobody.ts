/** For what only the program itself writes and reads, through the local API. */
export const nobody = (): boolean => false;
