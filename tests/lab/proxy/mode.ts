import type { IncomingHttpHeaders } from 'node:http';

/** What goes wrong on the way. */
export type Fault =
  /** No signal: every connection ends at once. */
  | { readonly kind: 'refuse' }
  /** A bar of signal that carries nothing: connections open, requests are taken, no answer comes. */
  | { readonly kind: 'stall' }
  /** The signal is lost in the middle: after so many bytes of a body nothing more comes, and nobody is told. */
  | { readonly kind: 'drop'; readonly after: number }
  /** The connection breaks in the middle: after so many bytes of a body it is reset. */
  | { readonly kind: 'cut'; readonly after: number }
  /** A Wi-Fi that first wants something: 200 and a page of its own, whatever was asked. */
  | { readonly kind: 'portal'; readonly html?: string };

/** An answer that the way gives in the site's place. */
export interface Forgery {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** How the way between phone and site is. Without anything in it, it is a plain way. */
export interface ProxyMode {
  /** Milliseconds for a round trip; each request waits for it, the first on a connection twice. */
  readonly latency?: number;
  /** kbit/s, shared by all connections; endless when absent. */
  readonly down?: number;
  readonly up?: number;
  readonly fault?: Fault;
  /** Told of each answer that the site gave: its path, and its bytes with their headers as they come. */
  readonly carry?: (path: string, bytes: number) => void;
  /** What is answered in the site's place for a path with its query; null lets the site answer. */
  readonly forge?: (path: string, headers: IncomingHttpHeaders) => Forgery | null | Promise<Forgery | null>;
}

/** What a captive portal answers when a test does not care. */
export const portalPage =
  '<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Wi-Fi</title></head><body><h1>Đăng nhập Wi-Fi</h1></body></html>';
