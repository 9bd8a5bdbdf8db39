import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../config/version';
import { css, enhancerPath, themeScript } from '../../documents/generated/assets';
import { readSettings } from '../../press/settings';

let known: string | undefined;

/** The framework's name for this build; a run without a build (tests, development) has none. */
function readBuildName(): string {
  try {
    return readFileSync(join(process.cwd(), '.next', 'BUILD_ID'), 'utf8').trim();
  } catch {
    return '';
  }
}

/** Tells one build at one address from another: documents of another one may look different. */
export function buildId(): string {
  known ??= createHash('sha256')
    .update(JSON.stringify([css, themeScript, enhancerPath, readSettings().siteUrl, version, readBuildName()]))
    .digest('base64url')
    .slice(0, 16);
  return known;
}
