/** The gong, the mark of the house; the name beside it is read out, so it stays silent. */
export function StudioIcon() {
  return (
    <svg viewBox="0 0 44 44" width="26" height="26" aria-hidden="true" focusable="false">
      <circle cx="22" cy="22" r="20" className="tl-fill-cloth" />
      <circle cx="22" cy="22" r="14.5" className="tl-fill-none tl-stroke-thread tl-stroke-1.5" />
      <circle cx="22" cy="22" r="9" className="tl-fill-none tl-stroke-dye tl-stroke-3" strokeDasharray="3.2 2.45" />
      <circle cx="22" cy="22" r="4.5" className="tl-fill-thread" />
    </svg>
  );
}
