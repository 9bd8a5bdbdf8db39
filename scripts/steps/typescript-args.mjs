/**
 * What Node is to run for a TypeScript file with its arguments. With "production" it takes the form of Lexical that Node
 * 20 can load (docs/decisions/012-what-is-installed-where.md).
 * @param {string[]} file and what it is given
 */
export const typescript = (...file) => ['-C', 'production', '--import', 'tsx', ...file];
