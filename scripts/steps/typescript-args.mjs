/** What Node is to run for a TypeScript file with its arguments. @param {string[]} file and what it is given */
export const typescript = (...file) => ['--import', './scripts/typescript.mjs', ...file];
