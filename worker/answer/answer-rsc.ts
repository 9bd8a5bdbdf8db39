import { late, within } from '../network/race';
import { limits, type Surroundings } from '../surroundings';

/** Lets a framework's request for a part of a page through; it fails after 4 s, and the page is opened as a whole. */
export async function answerRsc(s: Surroundings, request: Promise<Response>): Promise<Response> {
  const response = await within(s, limits.rsc, request).catch(() => Response.error());
  return response === late ? Response.error() : response;
}
