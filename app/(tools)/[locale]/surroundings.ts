import { notFound } from 'next/navigation';
import { cache } from 'react';
import { getToolPage, type ToolPage } from '@/press/make/tool-page';

/** What surrounds a tool, made once an answer. Which languages there are is asked before (proxy.ts). */
export const surroundings = cache(
  async (asked: string): Promise<ToolPage> => (await getToolPage(asked, 'library')) ?? notFound(),
);
