/** Runs one of the tasks; on an old browser that lacks something for it, the page stays as it was served. */
export function attempt(task: () => void): void {
  try {
    task();
  } catch {
    // What needs the missing thing stays hidden; reading goes on.
  }
}

/** Gives every control of a name its behaviour. Controls are served hidden, and each is shown when it works. */
export function enhanceAll(name: string, enhance: (control: HTMLElement) => void): void {
  for (const control of document.querySelectorAll<HTMLElement>(`[data-enhance="${name}"]`)) {
    attempt(() => enhance(control));
  }
}
