import { expect, type APIRequestContext } from '@playwright/test';

type Data = Readonly<Record<string, unknown>>;

/** A document of the studio as REST gives it. */
export interface StudioDocument {
  readonly id: number;
  readonly slug: string;
  readonly [field: string]: unknown;
}

/** What an editor does, over the studio's REST. */
export interface StudioClient {
  create(collection: string, data: Data, query?: string): Promise<StudioDocument>;
  update(collection: string, id: number, data: Data, query?: string): Promise<StudioDocument>;
  remove(collection: string, id: number): Promise<void>;
  readonly headers: Readonly<Record<string, string>>;
}

/** Signs in with the test server's admin. */
export async function signIn(request: APIRequestContext): Promise<StudioClient> {
  const answer = await request.post('/api/users/login', {
    data: { email: process.env.ADMIN_EMAIL, password: process.env.ADMIN_PASSWORD },
  });
  expect(answer.status(), await answer.text()).toBe(200);
  const { token } = (await answer.json()) as { token: string };
  const headers = { Authorization: `JWT ${token}` };

  async function send(method: 'post' | 'patch', path: string, data: Data): Promise<StudioDocument> {
    const response = await request[method](path, { data, headers });
    expect(response.ok(), `${method} ${path}: ${response.status()} ${await response.text()}`).toBe(true);
    return ((await response.json()) as { doc: StudioDocument }).doc;
  }

  return {
    headers,
    create: (collection, data, query = '') => send('post', `/api/${collection}${query}`, data),
    update: (collection, id, data, query = '') => send('patch', `/api/${collection}/${id}${query}`, data),
    async remove(collection, id) {
      const response = await request.delete(`/api/${collection}/${id}`, { headers });
      expect(response.ok()).toBe(true);
    },
  };
}

/** The editor's state of a body with these paragraphs. */
export function toBody(...paragraphs: readonly string[]): Data {
  return {
    root: {
      type: 'root',
      format: '',
      indent: 0,
      version: 1,
      direction: 'ltr',
      children: paragraphs.map((text) => ({
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        direction: 'ltr',
        textFormat: 0,
        textStyle: '',
        children: [{ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
      })),
    },
  };
}
