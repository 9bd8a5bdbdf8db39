import { open } from 'node:fs/promises';
import { MAX_INPUT_BYTES } from '../../../importer/limits';
import { RejectedInput } from '../../../importer/rejected-input';

const STEP = 64 * 1024;

/**
 * The bytes of a file, counted while they are read: what grows meanwhile, or has no length, is cut off as well.
 * @throws RejectedInput when it cannot be read or is too large
 */
export async function readFileBytes(path: string): Promise<Uint8Array> {
  const file = await open(path).catch((error: unknown) => {
    throw new RejectedInput(isMissing(error) ? 'missing' : 'unreadable');
  });
  try {
    const chunks: Uint8Array[] = [];
    for (let length = 0; ;) {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(STEP), 0, STEP, null);
      if (bytesRead === 0) return Buffer.concat(chunks);
      length += bytesRead;
      if (length > MAX_INPUT_BYTES) throw new RejectedInput('tooLarge');
      chunks.push(buffer.subarray(0, bytesRead));
    }
  } catch (error) {
    throw error instanceof RejectedInput ? error : new RejectedInput('unreadable');
  } finally {
    await file.close();
  }
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';
