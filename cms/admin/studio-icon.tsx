/** The gong, the mark of the house; the name beside it is read out, so it stays silent. */
export function StudioIcon() {
  return (
    <svg viewBox="0 0 44 44" width="26" height="26" aria-hidden="true" focusable="false">
      <circle cx="22" cy="22" r="20" fill="#1c2b52" />
      <circle cx="22" cy="22" r="14.5" fill="none" stroke="#f3e6cf" strokeWidth="1.5" />
      <circle cx="22" cy="22" r="9" fill="none" stroke="#c8402f" strokeWidth="3" strokeDasharray="3.2 2.45" />
      <circle cx="22" cy="22" r="4.5" fill="#f3e6cf" />
    </svg>
  );
}
