import { request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Fault } from './mode';
import { createPacedStream, type Ending, type Pace } from './pace';

/** The two directions of the way. */
export interface Paces {
  readonly up: Pace;
  readonly down: Pace;
}

function toEnding(fault: Fault | undefined, answer: ServerResponse): Ending | null {
  if (fault?.kind === 'drop') return { after: fault.after, reach: () => undefined };
  if (fault?.kind === 'cut') {
    // The last bytes are still on their way to the socket; they count as arrived.
    return { after: fault.after, reach: () => setTimeout(() => answer.destroy(), 20) };
  }
  return null;
}

/** Passes a request on to the site and its answer back, at the way's pace. */
export function forward(
  asked: IncomingMessage,
  answer: ServerResponse,
  target: URL,
  paces: Paces,
  fault: Fault | undefined,
  carry: (bytes: number) => void,
): void {
  const onward = request(
    {
      host: target.hostname,
      port: target.port,
      method: asked.method,
      path: asked.url,
      headers: asked.headers,
    },
    (response) => {
      answer.writeHead(response.statusCode ?? 502, response.rawHeaders);
      // Headers come first even where the body never does: that is what a phone with one bar sees.
      answer.flushHeaders();
      carry(response.rawHeaders.join('').length + response.rawHeaders.length * 2);
      response.on('data', (part: Buffer) => carry(part.length));
      response.on('error', () => answer.destroy());
      response.pipe(createPacedStream(paces.down, toEnding(fault, answer))).pipe(answer);
    },
  );
  onward.on('error', () => answer.destroy());
  answer.on('close', () => onward.destroy());
  asked.pipe(createPacedStream(paces.up, null)).pipe(onward);
}
