import type { Context } from '../../context';
import { nextPiece, own } from '../../cut-marks';

interface PrintAddressProps {
  readonly ctx: Context;
  /** Of when the page is, in words. */
  readonly asOf: string | null;
}

/** On paper only: where this page is found, and of when it is. */
export function PrintAddress({ ctx, asOf }: PrintAddressProps) {
  const { page, ui } = ctx;
  return (
    <p className="on-paper">
      {nextPiece(asOf ? 1 : 0)}
      {ui.t('meta.address')}: {page.siteUrl + own(page.path)}
      {asOf && (
        <>
          <br />
          {asOf}
        </>
      )}
    </p>
  );
}
