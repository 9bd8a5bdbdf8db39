import { join } from 'node:path';
import { readEnv } from '../../config/env';

/** The folder in which pictures are kept. */
export const mediaDir = (): string => join(readEnv().dataDir, 'media');
