import type { Surroundings } from '../surroundings';

/** An answer that has come to its last byte. */
export interface Whole {
  readonly status: number;
  readonly type: ResponseType;
  readonly url: string;
  readonly redirected: boolean;
  readonly headers: Headers;
  readonly body: ArrayBuffer;
}

/**
 * Fetches an answer and the whole of its body.
 * @throws when the network fails, or cuts the body short
 */
export async function fetchWhole(surroundings: Surroundings, url: string, init?: RequestInit): Promise<Whole> {
  const response = await surroundings.fetch(url, { credentials: 'same-origin', ...init });
  const { status, type, redirected, headers } = response;
  const body = type === 'opaqueredirect' ? new ArrayBuffer(0) : await response.arrayBuffer();
  return { status, type, url: response.url, redirected, headers, body };
}
