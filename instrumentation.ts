/** Opens the studio as the server starts: the first reader need not wait for it, and schedules run without readers. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { getStudio } = await import('./cms/get-studio');
  await getStudio();
}
