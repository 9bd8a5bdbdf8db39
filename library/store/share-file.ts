/** Whether the phone says that it can pass on a file. Some say yes and refuse the file all the same. */
export function canShareFile(file: File): boolean {
  return navigator.canShare?.({ files: [file] }) ?? false;
}

/** Opens the share sheet; null when the reader thought better of it. */
export async function shareFile(file: File, title: string): Promise<'shared' | 'failed' | null> {
  try {
    await navigator.share({ files: [file], title });
    return 'shared';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? null : 'failed';
  }
}
