import type { Inflate } from '../../packs/gunzip';

/** What opens gzip where the browser itself cannot; sw.ts loads it there and nowhere else. */
declare global {
  var tiengLangInflate: Inflate | undefined;
}

/** Opens gzip bytes. @throws where nothing that could do it was loaded */
export const inflate: Inflate = (bytes) => {
  const loaded = globalThis.tiengLangInflate;
  if (!loaded) throw new Error('This browser cannot open a chunk.');
  return loaded(bytes);
};
