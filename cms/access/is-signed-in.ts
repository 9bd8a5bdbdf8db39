import type { PayloadRequest } from 'payload';

/** Reading anything of the studio needs a person of the studio: readers of the site never come this way. */
export const isSignedIn = ({ req }: { readonly req: PayloadRequest }): boolean => req.user?.collection === 'users';
