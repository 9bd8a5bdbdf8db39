import { answerRequest } from '../answer/answer-request';
import { toRoute } from '../routes';
import { origin, type Phone } from './phone';

export interface Visit {
  readonly response: Promise<Response>;
  /** Resolves when all that follows from the visit is done. */
  readonly settled: () => Promise<void>;
}

/** Opens an address as a reader does. @throws when the worker leaves it alone */
export function visit(phone: Phone, address: string, { isReload = false } = {}): Visit {
  const url = new URL(address, origin);
  const route = toRoute({ url, method: 'GET', isNavigation: true, isRsc: false }, origin);
  if (!route) throw new Error(`The worker leaves ${address} alone.`);
  const work: Promise<unknown>[] = [];
  const navigation = { url, isReload, later: (one: Promise<unknown>) => void work.push(one) };
  const response = answerRequest(phone, route, navigation, () => phone.fetch(address));
  return {
    response,
    async settled() {
      await response;
      await Promise.all(work);
    },
  };
}

/** Opens an address and gives the text that the reader sees, once everything is done. */
export async function read(phone: Phone, address: string, options?: { isReload?: boolean }): Promise<string> {
  const { response, settled } = visit(phone, address, options);
  const text = await (await response).text();
  await settled();
  return text;
}
