import { vi } from 'vitest';

/*
 * Test files share a process, so that Payload and what it needs are loaded once. Each finds the project's own modules
 * unread, no studio open, nothing of what is one in a process (press/once-a-process.ts), and the environment as it was.
 */

declare global {
  var _payload: Map<string, unknown> | undefined;
  var environmentAtStart: Readonly<NodeJS.ProcessEnv> | undefined;
}

globalThis.environmentAtStart ??= { ...process.env };
for (const name of Object.keys(process.env)) if (!(name in globalThis.environmentAtStart)) delete process.env[name];
Object.assign(process.env, globalThis.environmentAtStart);
globalThis._payload?.clear();
for (const key of Object.getOwnPropertySymbols(globalThis))
  if (key.description?.startsWith('tieng-lang.')) Reflect.deleteProperty(globalThis, key);
vi.resetModules();
