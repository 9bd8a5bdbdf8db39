import type { Locale } from '../i18n/locales';
import { light } from '../design/colours';
import { drawCorner, drawGong, drawHem } from './picture-art';
import { titleBox, titleLineHeight, toTitleSetting } from './title-size';

/** What a share picture says, all in the language of its page, the date written out. */
export interface SharePicture {
  readonly title: string;
  readonly siteName: string;
  readonly organisation: string;
  /** What kind of page it is, in a word or two: "Tin mới". */
  readonly kindLabel: string;
  readonly date: string | null;
  readonly locale: Locale;
}

export const pictureSize = { width: 1200, height: 630 } as const;

const margin = 72;
const corner = 540;

/** Draws the picture for next/og: the cloth with whose page it is, its woven hem, and the title on paper. */
export function PictureLayout({ title, siteName, organisation, kindLabel, date, locale }: SharePicture) {
  const { size, lines, isCut } = toTitleSetting(title);
  const hem = drawHem(pictureSize.width);
  return (
    <div
      lang={locale}
      style={{
        display: 'flex',
        flexDirection: 'column',
        width: '100%',
        height: '100%',
        background: light.paper,
        color: light.ink,
        fontFamily: 'Noto Sans',
        fontWeight: 500,
      }}
    >
      <img
        alt=""
        src={drawCorner(corner)}
        width={corner}
        height={corner}
        style={{ position: 'absolute', right: 0, bottom: 0 }}
      />
      <div style={{ display: 'flex', flexDirection: 'column', background: light.cloth, color: light.thread }}>
        <div style={{ display: 'flex', alignItems: 'center', padding: `22px ${margin}px 18px` }}>
          <img alt="" src={drawGong(76)} width={76} height={76} />
          <div style={{ display: 'flex', flexDirection: 'column', flex: 1, marginLeft: 22 }}>
            <div style={{ fontSize: 36, fontWeight: 700, lineHeight: 1.25 }}>{siteName}</div>
            <div style={{ fontSize: 26, lineHeight: 1.35, display: 'block', lineClamp: 1 }}>{organisation}</div>
          </div>
        </div>
        <img alt="" src={hem.url} width={pictureSize.width} height={hem.height} />
      </div>
      <div style={{ display: 'flex', flex: 1, alignItems: 'center', overflow: 'hidden', padding: `0 ${margin}px` }}>
        <div
          style={{
            display: 'block',
            width: titleBox.width,
            fontSize: size,
            fontWeight: 700,
            lineHeight: titleLineHeight,
            letterSpacing: '-0.012em',
            // Balanced lines and a bound on their number do not go together: it would cut what fits.
            ...(isCut ? { lineClamp: lines } : { textWrap: 'balance' }),
          }}
        >
          {title}
        </div>
      </div>
      <div style={{ display: 'flex', alignItems: 'center', padding: `0 ${margin}px 40px`, fontSize: 30 }}>
        <div style={{ width: 16, height: 16, background: light.dye, transform: 'rotate(45deg)', marginRight: 20 }} />
        {/* As wide as the gong leaves room for; a date that does not fit goes under the kind. */}
        <div style={{ display: 'flex', flexWrap: 'wrap', width: 900, whiteSpace: 'nowrap', overflow: 'hidden' }}>
          <div style={{ fontWeight: 700, color: light.red, marginRight: 28 }}>{kindLabel}</div>
          {date && <div style={{ color: light.quiet }}>{date}</div>}
        </div>
      </div>
    </div>
  );
}
