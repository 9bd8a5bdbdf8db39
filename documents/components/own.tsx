import type { ReactNode } from 'react';
import { ownMarks } from '../cut-marks';

/** Marks markup as the document's own: of a list or a body each document has its own, and phones keep it whole. */
export function Own({ children }: { readonly children: ReactNode }) {
  return (
    <>
      {ownMarks.opening}
      {children}
      {ownMarks.closing}
    </>
  );
}
