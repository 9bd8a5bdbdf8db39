import { afterEach, describe, expect, it, vi } from 'vitest';

/** The policy of the library page as the code makes it in such an environment. */
async function policyIn(environment: string): Promise<string> {
  vi.stubEnv('NODE_ENV', environment);
  vi.resetModules();
  const { toolPolicy } = await import('./tool-headers');
  return toolPolicy('abc');
}

afterEach(() => {
  vi.unstubAllEnvs();
  // Whoever shares this process must not meet the modules of another environment.
  vi.resetModules();
});

describe('the policy of a tool', () => {
  it('lets nothing be made into a script or a style in production', async () => {
    const policy = await policyIn('production');
    expect(policy).toContain("'nonce-abc'");
    expect(policy).not.toContain('unsafe');
  });

  it("lets the framework's reloading run in development", async () => {
    expect(await policyIn('development')).toMatch(/script-src [^;]*'unsafe-eval'/);
  });
});
