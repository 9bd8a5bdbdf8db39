/** The worker's types know no `process`; whoever bundles writes the value in its place. */
declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** Whether this is `npm run dev` (docs/decisions/011-development.md); false in builds, commands and tests. */
export const inDevelopment: boolean = process.env.NODE_ENV === 'development';
