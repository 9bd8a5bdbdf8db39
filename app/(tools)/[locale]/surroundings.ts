import { headers } from 'next/headers';
import { cache } from 'react';
import { notFoundContext, toolContext } from '@/press/tool-page';

/** What surrounds a tool, read once an answer; `isFound` is false in a language that readers may not choose. */
export const surroundings = cache(async (asked: string) => {
  const found = await toolContext(asked, 'library');
  const ctx = found ?? (await notFoundContext((await headers()).get('accept-language')));
  return { ctx, isFound: found !== null };
});
