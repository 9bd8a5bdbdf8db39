import { StudioIcon } from './studio-icon';

/** The mark and the name above the form to sign in. */
export function StudioLogo() {
  return (
    <div className="tl-flex tl-items-center tl-gap-4 tl-text-part tl-font-bold">
      <StudioIcon />
      <span lang="vi">Tiếng Làng</span>
    </div>
  );
}
