import manifest from '../package.json';

/** The version of this release, as package.json has it. */
export const version: string = manifest.version;
