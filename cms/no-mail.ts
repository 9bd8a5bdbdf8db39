import type { EmailAdapter } from 'payload';

/** The site sends no letters; without this, Payload would write them, addresses included, into the log. */
export const noMail: EmailAdapter = () => ({
  name: 'no-mail',
  defaultFromAddress: '',
  defaultFromName: '',
  sendEmail: () => Promise.resolve(undefined),
});
