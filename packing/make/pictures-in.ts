/**
 * Addresses of the pictures that a document shows, each once: of the file that its `img` names, which is of moderate
 * width. AVIF is passed over: half of the phones cannot open it.
 */
export function picturesIn(html: string): string[] {
  const images = html.matchAll(/<picture>[\s\S]*?<img\b[^>]*?\ssrc="(\/media\/[^"?#]+)"/g);
  const urls = [...images].map(([, url = '']) => url.replaceAll('&amp;', '&'));
  return [...new Set(urls)].filter((url) => !url.endsWith('.avif'));
}
