import { gunzipSync } from 'fflate';

/* A script of its own, public/inflate.js: only browsers without DecompressionStream load it (sw.ts). */
globalThis.tiengLangInflate = gunzipSync;
