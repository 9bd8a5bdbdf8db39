import { describe, expect, it } from 'vitest';
import { toInAppBrowser } from './browser-hint';

const android = 'Mozilla/5.0 (Linux; Android 9; SM-J530Y; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0';
const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 15_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';

describe('which app has opened the page', () => {
  it.each([
    [
      'zalo',
      `${android} Chrome/106.0.5249.126 Mobile Safari/537.36 Zalo android/23101 ZaloTheme/light ZaloLanguage/vi`,
    ],
    ['zalo', `${iphone} Mobile/15E148 Zalo iOS/485 ZaloTheme/light ZaloLanguage/vn`],
    ['facebook', `${android} Chrome/106.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/415.0.0.34.107;]`],
    ['facebook', `${iphone} Mobile/19H12 [FBAN/FBIOS;FBDV/iPhone9,1;FBMD/iPhone;FBSN/iOS;FBSV/15.7;FBLC/vi_VN]`],
    ['messenger', `${android} Chrome/106.0.0.0 Mobile Safari/537.36 [FB_IAB/Orca-Android;FBAV/420.0.0.12.61;]`],
    ['messenger', `${iphone} Mobile/19H12 [FBAN/MessengerForiOS;FBAV/420.0.0.29.65;FBLC/vi_VN]`],
    ['instagram', `${iphone} Mobile/19H12 Instagram 301.0.0.26.111 (iPhone9,1; iOS 15_7; vi_VN; vi)`],
  ])('knows %s', (app, userAgent) => {
    expect(toInAppBrowser(userAgent)).toBe(app);
  });

  it.each([
    ['Chrome on Android', `${android.replace('; wv', '')} Chrome/106.0.5249.126 Mobile Safari/537.36`],
    ['Safari', `${iphone} Version/15.6 Mobile/15E148 Safari/604.1`],
    [
      'Samsung Internet',
      `${android.replace('; wv', '')} SamsungBrowser/22.0 Chrome/111.0.5563.116 Mobile Safari/537.36`,
    ],
    ['no name at all', ''],
  ])('leaves %s alone', (_browser, userAgent) => {
    expect(toInAppBrowser(userAgent)).toBeNull();
  });
});
