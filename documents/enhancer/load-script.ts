/** Loads another script of this site; whether it comes or not, this one goes on. */
export function loadScript(address: string): void {
  const script = document.createElement('script');
  script.src = address;
  document.head.append(script);
}
