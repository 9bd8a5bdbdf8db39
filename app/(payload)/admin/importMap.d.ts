import type { ImportMap } from 'payload';

/** The studio's components by their paths; `npx payload generate:importmap` writes importMap.js. */
export declare const importMap: ImportMap;
