import { getPayload, type Payload } from 'payload';

const home = globalThis as { [key: symbol]: unknown };
const key = Symbol.for('tieng-lang.studio');

async function open(): Promise<Payload> {
  try {
    const { default: config } = await import('@payload-config');
    return await getPayload({ config });
  } catch (error) {
    // Whoever asks next tries again: the database may be back.
    delete home[key];
    throw error;
  }
}

/**
 * The studio of this process, with its database open and migrated; the same one each time. Works in Next, in commands
 * and in tests. Its configuration is read only where no studio is open: in development every change has the modules
 * loaded anew, and this part of it would take more than half of the time.
 * @throws Error when the database cannot be opened or a value of the environment cannot be used
 */
export function getStudio(): Promise<Payload> {
  return (home[key] ??= open()) as Promise<Payload>;
}
