import type { Config } from 'payload';

/** One JSON object a line, without what could name a person: no cookies, no addresses, no bodies. */
export const logger: NonNullable<Config['logger']> = {
  options: {
    level: 'info',
    base: null,
    messageKey: 'msg',
    redact: {
      paths: [
        'email',
        '*.email',
        'password',
        '*.password',
        'headers',
        '*.headers',
        'user',
        '*.user',
        'err.data',
        'err.req',
      ],
      remove: true,
    },
  },
  destination: process.stdout,
};
