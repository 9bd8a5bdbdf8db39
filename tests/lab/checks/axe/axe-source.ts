import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

let source: string | undefined;

/** The very axe that @axe-core/playwright brings. Read once; put into a page once, and run there many times. */
export function readAxe(): string {
  const near = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
  source ??= readFileSync(near.resolve('axe-core/axe.min.js'), 'utf8');
  return source;
}
