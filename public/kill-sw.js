/*
 * The kill switch. Copied over public/sw.js, it takes the place of a worker that does harm: it removes that worker and
 * what it kept for speed, and keeps what is the reader's own (saved documents, packs, and what is known of them). It
 * reloads nothing: pages go on as they are, and the next one comes from the network. See docs/operating.md.
 */
const readersOwn = ['tl-saved', 'tl-packs', 'tl-state'];

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => {
  const clear = async () => {
    const names = (await caches.keys()).filter((name) => !readersOwn.includes(name));
    await Promise.all(names.map((name) => caches.delete(name)));
    await self.registration.unregister();
  };
  event.waitUntil(clear());
});
