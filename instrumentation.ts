/**
 * Opens the studio as the server starts: the first reader need not wait for it, and schedules run without readers. The
 * packs are made behind it.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { getStudio } = await import('./cms/get-studio');
  await getStudio();
  if (process.env.NEXT_PHASE === 'phase-production-build') return;
  const { startPackService } = await import('./packing/pack-service');
  startPackService();
}
