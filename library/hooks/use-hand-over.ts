import { useMutation } from '@tanstack/react-query';
import { toDay } from '../../i18n/format';
import type { Locale } from '../../i18n/locales';
import { ask, toRefusal } from '../store/ask';
import { useChange } from './use-change';

/** Reading and checking megabytes on an old phone takes its time. */
const PATIENCE = 120_000;

const TYPE = 'application/octet-stream';

/** A name that tells people apart which file is newer: tieng-lang-vi-en-2026-11-24.tienglang. */
export function toFileName(locales: readonly Locale[], now: Date): string {
  return `tieng-lang-${locales.join('-')}-${toDay(now.toISOString())}.tienglang`;
}

async function makeFile(locales: readonly Locale[]): Promise<File> {
  const { file } = await ask({ type: 'exportFile', locales }, { patience: PATIENCE });
  return new File([file], toFileName(locales, new Date()), { type: TYPE });
}

/** Makes a file to hand over. */
export function useExport() {
  const { mutate, data, error, isPending, reset } = useMutation({ mutationFn: makeFile });
  return {
    file: data ?? null,
    refusal: error && toRefusal(error),
    isMaking: isPending,
    make: (locales: readonly Locale[]) => mutate(locales),
    /** Lets go of the file: something else is wanted now. */
    forget: reset,
  };
}

/** Takes over what a file holds; the worker verifies it first. */
export function useImport() {
  const { mutate, data, error, isPending } = useChange(async (file: File) => {
    const { packs } = await ask({ type: 'importFile', file }, { patience: PATIENCE });
    return packs;
  });
  return {
    packs: data ?? null,
    refusal: error && toRefusal(error),
    isChecking: isPending,
    receive: (file: File) => mutate(file),
  };
}

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
