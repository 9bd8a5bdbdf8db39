import { preferenceNames, readPreference, showPreference } from './preferences';

/* Stands inline in the head: the reader's size and theme are there before the first paint, so nothing jumps. */
for (const name of preferenceNames) showPreference(name, readPreference(name));
