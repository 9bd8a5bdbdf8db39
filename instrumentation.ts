import { inDevelopment } from './config/in-development';

/**
 * Opens the studio as the server starts: the first reader need not wait for it, and schedules run without readers. The
 * packs are made behind it.
 */
export async function register(): Promise<void> {
  // A condition around the imports, not an early return: only so are they left out of the bundle for the edge runtime.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { getStudio } = await import('./cms/get-studio');
    const { offerLanguages } = await import('./press/ask-languages');
    const { enabledLocales } = await import('./press/languages');
    await getStudio();
    offerLanguages(enabledLocales);
    // In development packs are made as they are asked for, by the code of that moment.
    if (process.env.NEXT_PHASE === 'phase-production-build' || inDevelopment) return;
    const { startPackService } = await import('./packing/pack-service');
    startPackService();
  }
}
