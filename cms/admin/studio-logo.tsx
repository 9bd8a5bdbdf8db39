import { StudioIcon } from './studio-icon';

/** The mark and the name above the form to sign in. */
export function StudioLogo() {
  return (
    <div style={{ display: 'flex', alignItems: 'center', gap: 12, fontSize: 24, fontWeight: 700 }}>
      <StudioIcon />
      <span lang="vi">Tiếng Làng</span>
    </div>
  );
}
