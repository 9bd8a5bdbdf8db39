import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { RejectedInput } from '../../../importer/rejected-input';
import { refuseAddress, safeLookup, type Reach } from './safe-lookup';

/** What a server answered. */
export interface Fetched {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  /** The address that answered, after redirects. */
  readonly url: string;
}

export interface FetchRules {
  /** Most bytes that are read, counted after decompression. */
  readonly mostBytes: number;
  /** Time for all of it, redirects included, in milliseconds. */
  readonly timeout: number;
  readonly accept: string;
  /** How far a connection to this address may reach; asked anew for every redirect. Throws to refuse it. */
  readonly reachOf: (url: URL) => Reach;
}

const MOST_REDIRECTS = 5;

/** An address over http or https, without a name and password in it. */
export function toWebAddress(address: string, base?: string): URL {
  const url = URL.canParse(address, base) ? new URL(address, base) : null;
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:') || url.username !== '' || url.password !== '') {
    throw new RejectedInput('badAddress');
  }
  return url;
}

function open(url: URL, rules: FetchRules, signal: AbortSignal): Promise<IncomingMessage> {
  const reach = rules.reachOf(url);
  refuseAddress(url.hostname, reach);
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const headers = {
      accept: rules.accept,
      'accept-encoding': 'gzip, deflate, br',
      'user-agent': 'TiengLang-Importer/1.0',
    };
    request(url, { signal, agent: false, lookup: safeLookup(reach), headers, maxHeaderSize: 32_768 }, resolve)
      .on('error', reject)
      .end();
  });
}

function decompressed(answer: IncomingMessage): Readable {
  const encoding = (answer.headers['content-encoding'] ?? '').trim().toLowerCase();
  if (encoding === '' || encoding === 'identity') return answer;
  const unzip =
    encoding === 'br' ? createBrotliDecompress() : encoding === 'deflate' ? createInflate() : createGunzip();
  answer.on('error', (error) => unzip.destroy(error));
  return answer.pipe(unzip);
}

async function readBody(answer: IncomingMessage, mostBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of decompressed(answer)) {
    if (!(chunk instanceof Uint8Array)) continue;
    length += chunk.length;
    if (length > mostBytes) {
      answer.destroy();
      throw new RejectedInput('tooLarge');
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function follow(start: URL, rules: FetchRules, signal: AbortSignal): Promise<Fetched> {
  let url = start;
  for (let turn = 0; turn <= MOST_REDIRECTS; turn += 1) {
    const answer = await open(url, rules, signal);
    const status = answer.statusCode ?? 0;
    const { location } = answer.headers;
    if (status >= 300 && status < 400 && location) {
      answer.destroy();
      url = toWebAddress(location, url.href);
      continue;
    }
    if (status < 200 || status > 299) {
      answer.destroy();
      throw new RejectedInput('httpStatus', { status });
    }
    const bytes = await readBody(answer, rules.mostBytes);
    return { bytes, contentType: answer.headers['content-type'] ?? null, url: url.href };
  }
  throw new RejectedInput('tooManyRedirects');
}

/**
 * Fetches an address. Every step of a redirect is held against the rules again, and the connection goes to the address
 * that was looked at.
 * @throws RejectedInput with the reason
 */
export async function fetchBytes(url: URL, rules: FetchRules): Promise<Fetched> {
  const signal = AbortSignal.timeout(rules.timeout);
  try {
    return await follow(url, rules, signal);
  } catch (error) {
    if (error instanceof RejectedInput) throw error;
    throw new RejectedInput(signal.aborted ? 'timeout' : 'network');
  }
}
