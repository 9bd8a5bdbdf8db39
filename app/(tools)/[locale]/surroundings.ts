import { headers } from 'next/headers';
import { cache } from 'react';
import { getNotFoundPage, getToolPage, type ToolPage } from '@/press/tool-page';

const language = async (): Promise<string | null> => (await headers()).get('accept-language');

/** The 404 page of the tools, made once an answer. */
export const notFoundPage = cache(async (): Promise<ToolPage> => getNotFoundPage(await language()));

/** What surrounds a tool, made once an answer; `isFound` is false in a language that readers may not choose. */
export const surroundings = cache(async (asked: string) => {
  const found = await getToolPage(asked, 'library');
  return { ...(found ?? (await notFoundPage())), isFound: found !== null };
});
