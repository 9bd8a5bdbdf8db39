import type { SeedTerm } from '../types';

/** Abbreviations and hard words, explained. */
export const glossary: readonly SeedTerm[] = [];
