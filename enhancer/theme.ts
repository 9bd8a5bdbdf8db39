import { preferenceNames, readPreference, showPreference } from './controls/preferences';

/* Stands inline in the head: the reader's size and theme are there before the first paint, so nothing jumps. */
for (const name of preferenceNames) showPreference(name, readPreference(name));

/* Where scripts run, the style sheet keeps a place free for the buttons that one of them will show. */
document.documentElement.dataset.script = '';

/* Where a service worker is at work, the style sheet keeps a place free for how old a copy is. */
if (navigator.serviceWorker && navigator.serviceWorker.controller) document.documentElement.dataset.worker = '';
