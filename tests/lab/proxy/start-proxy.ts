import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { forward, type Paces } from './forward';
import { portalPage, type ProxyMode } from './mode';
import { createPace } from './pace';

/** A way to the site that can be made bad. */
export interface Proxy {
  /** Its origin, to be opened in place of the site's: "http://localhost:41234". */
  readonly url: string;
  /** Changes the way from now on. What hangs in a stall or a drop breaks; what is being sent goes on as it began. */
  setMode(mode: ProxyMode): void;
  /** Ends it and every connection through it. */
  stop(): Promise<void>;
}

export interface ProxyOptions {
  /** The site's origin: "http://localhost:3000". */
  readonly target: string;
  readonly mode?: ProxyMode;
  /** A free port when absent. */
  readonly port?: number;
}

const toPaces = ({ up, down }: ProxyMode): Paces => ({ up: createPace(up), down: createPace(down) });

/**
 * Starts a proxy in front of the site: an origin of its own, so that a service worker's requests pass through it too,
 * which Chrome's own throttling leaves out. Without a mode it is a plain way.
 */
export async function startProxy({ target, mode: first = {}, port = 0 }: ProxyOptions): Promise<Proxy> {
  const site = new URL(target);
  const sockets = new Set<Socket>();
  const greeted = new WeakSet<Socket>();
  const held = new Set<ServerResponse>();
  let mode = first;
  let paces = toPaces(mode);

  async function handle(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const { latency = 0 } = mode;
    const trips = greeted.has(asked.socket) ? 1 : 2;
    greeted.add(asked.socket);
    if (latency > 0) await sleep(latency * trips);
    const { fault } = mode;
    if (fault?.kind === 'refuse') return void asked.socket.destroy();
    const forged = await mode.forge?.(asked.url ?? '/', asked.headers);
    if (forged) return void answer.writeHead(forged.status ?? 200, forged.headers).end(forged.body);
    if (fault?.kind === 'portal') {
      answer.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(fault.html ?? portalPage);
      return;
    }
    if (fault?.kind === 'stall' || fault?.kind === 'drop') {
      held.add(answer);
      answer.on('close', () => held.delete(answer));
    }
    const { carry } = mode;
    const path = asked.url ?? '/';
    if (fault?.kind !== 'stall') forward(asked, answer, site, paces, fault, (bytes) => carry?.(path, bytes));
  }

  const server = createServer((asked, answer) => void handle(asked, answer).catch(() => answer.destroy()));
  server.on('connection', (socket) => {
    if (mode.fault?.kind === 'refuse') return void socket.destroy();
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  const address = server.address();
  const open = typeof address === 'object' && address ? address.port : port;

  return {
    url: `http://localhost:${open}`,
    setMode(next) {
      mode = next;
      paces = toPaces(next);
      for (const answer of held) answer.destroy();
      if (next.fault?.kind === 'refuse') for (const socket of sockets) socket.destroy();
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
