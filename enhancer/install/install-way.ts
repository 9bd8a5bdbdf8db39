import { toInAppBrowser } from '../controls/browser-hint';

/** How this browser puts a site on the home screen: by asking the reader itself, by hand as on iPhones, or not at all. */
export type InstallWay = 'asks' | 'by-hand' | 'none';

/** What a browser says of itself. */
export interface BrowserFacts {
  readonly userAgent: string;
  /** Fingers that the screen can follow; an iPad calls itself a Macintosh, but it has five. */
  readonly maxTouchPoints: number;
  /** True in the installed app itself. */
  readonly isInstalled: boolean;
}

/** Finds the way to install. Other apps' own browsers, named or unnamed, have none. */
export function toInstallWay({ userAgent, maxTouchPoints, isInstalled }: BrowserFacts): InstallWay {
  if (isInstalled || toInAppBrowser(userAgent)) return 'none';
  const isApple = /iP(hone|ad|od)/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1);
  if (!isApple) return 'asks';
  // Only whole browsers name Safari; a view inside an app does not.
  return /Safari\//.test(userAgent) ? 'by-hand' : 'none';
}

/** The way of this browser. */
export function toInstallWayHere(): InstallWay {
  const { userAgent, maxTouchPoints } = navigator;
  return toInstallWay({ userAgent, maxTouchPoints, isInstalled: matchMedia('(display-mode: standalone)').matches });
}
