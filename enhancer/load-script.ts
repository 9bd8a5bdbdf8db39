/**
 * Loads another script of this site; whether it comes or not, this one goes on.
 * @param onMissing told when it does not come
 */
export function loadScript(address: string, onMissing: (() => void) | null = null): void {
  const script = document.createElement('script');
  script.src = address;
  script.onerror = onMissing;
  document.head.append(script);
}
