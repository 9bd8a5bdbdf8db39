import { handleEndpoints, type Payload } from 'payload';
import { expect } from 'vitest';
import { useTempData } from '../support/temp-data';

/** A JSON object as it comes over the wire. */
export type Json = Readonly<Record<string, unknown>>;

/** What REST answered. */
export interface Answer {
  readonly status: number;
  readonly body: Json;
  /** The document that was written, or an empty object when nothing was. */
  readonly doc: Json;
  /** All that it says, for messages. */
  readonly text: string;
  readonly headers: Headers;
}

/** A real studio on an empty database of its own, spoken to as an editor's browser or a script would. */
export interface TestStudio {
  readonly payload: Payload;
  readonly rest: (method: string, path: string, options?: RestOptions) => Promise<Answer>;
  /** Makes a person with this role and gives the token to speak as that person. */
  readonly signIn: (role: 'admin' | 'editor' | 'reviewer') => Promise<string>;
  readonly close: () => Promise<void>;
}

interface RestOptions {
  readonly token?: string;
  readonly body?: Json;
  readonly form?: FormData;
  readonly headers?: Readonly<Record<string, string>>;
}

const origin = 'http://localhost:3000';

/** Opens a studio; the environment is set before anything of it is imported. */
export async function openStudio(environment: Readonly<Record<string, string>> = {}): Promise<TestStudio> {
  const removeData = useTempData();
  Object.assign(process.env, { PORT: '3000', SITE_URL: '', ADMIN_EMAIL: '', ADMIN_PASSWORD: '' }, environment);
  if (process.env.STUDIO_TEST_DATABASE_URL) process.env.DATABASE_URL = process.env.STUDIO_TEST_DATABASE_URL;
  const { default: config } = await import('../../cms/payload.config');
  const { getStudio } = await import('../../cms/get-studio');
  const payload = await getStudio();

  const rest: TestStudio['rest'] = async (method, path, { token, body, form, headers = {} } = {}) => {
    const request = new Request(`${origin}/api${path}`, {
      method,
      headers: {
        ...(token ? { Authorization: `JWT ${token}` } : {}),
        ...(body ? { 'Content-Type': 'application/json' } : {}),
        ...headers,
      },
      ...(body ? { body: JSON.stringify(body) } : form ? { body: form } : {}),
    });
    const response = await handleEndpoints({ config, request });
    const text = await response.text();
    const parsed = asJson(text);
    return {
      status: response.status,
      body: parsed,
      doc: isJson(parsed.doc) ? parsed.doc : {},
      text,
      headers: response.headers,
    };
  };

  const signIn: TestStudio['signIn'] = async (role) => {
    const email = `${role}@example.vn`;
    await payload.create({ collection: 'users', data: { email, password: 'mat-khau-dai', name: role, role } });
    const answer = await rest('POST', '/users/login', { body: { email, password: 'mat-khau-dai' } });
    expect(answer.status, answer.text).toBe(200);
    return String(answer.body.token);
  };

  const close = async (): Promise<void> => {
    await payload.destroy();
    removeData();
  };

  return { payload, rest, signIn, close };
}

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

function asJson(text: string): Json {
  try {
    const value: unknown = JSON.parse(text);
    return isJson(value) ? value : {};
  } catch {
    return {};
  }
}
