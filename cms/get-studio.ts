import config from '@payload-config';
import { getPayload, type Payload } from 'payload';

/**
 * The studio of this process, with its database open and migrated; the same one each time. Works in Next, in commands
 * and in tests.
 * @throws Error when the database cannot be opened or a value of the environment cannot be used
 */
export async function getStudio(): Promise<Payload> {
  return getPayload({ config });
}
