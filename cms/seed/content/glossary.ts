import type { SeedTerm } from '../types';
import { abbreviations } from './glossary/abbreviations';
import { cooperativeWords } from './glossary/cooperative-words';
import { officialWords } from './glossary/official-words';

/** Abbreviations and hard words, explained: dictionary meanings, no rules and no rights. */
export const glossary: readonly SeedTerm[] = [...abbreviations, ...officialWords, ...cooperativeWords];
