import type { SeedContent } from '../types';
import { contacts } from './contacts';
import { glossary } from './glossary';
import { site } from './site';

/** The demo content: true, checked on 2026-11-24, in the project's own words. */
export const demoContent: SeedContent = { site, contacts, glossary, programmes: [], news: [] };
