import { readEnv } from '../config/env';

interface Settings {
  readonly siteUrl: string;
}

let settings: Settings | undefined;

/** What the press needs of the environment, read once a process. */
export function readSettings(): Settings {
  settings ??= { siteUrl: readEnv().siteUrl };
  return settings;
}
