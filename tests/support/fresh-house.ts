import { vi } from 'vitest';

/*
 * Test files share a process, so that Payload and what it needs are loaded once. Each finds the project's own modules
 * unread, no studio open and the environment as it was.
 */

declare global {
  var _payload: Map<string, unknown> | undefined;
  var environmentAtStart: Readonly<NodeJS.ProcessEnv> | undefined;
}

globalThis.environmentAtStart ??= { ...process.env };
for (const name of Object.keys(process.env)) if (!(name in globalThis.environmentAtStart)) delete process.env[name];
Object.assign(process.env, globalThis.environmentAtStart);
globalThis._payload?.clear();
vi.resetModules();
