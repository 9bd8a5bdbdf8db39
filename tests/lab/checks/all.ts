import type { Check } from '../model';
import { axeCheck } from './axe/axe';
import { clippingCheck } from './clipping';
import { keyboardCheck } from './keyboard/keyboard';
import { languagesCheck } from './languages';
import { lighthouseCheck } from './lighthouse/lighthouse';
import { motionCheck } from './motion';
import { noScriptCheck } from './no-script';
import { noStyleCheck } from './no-style';
import { offlineChecks } from './old-browsers/offline';
import { oldBrowserChecks } from './old-browsers/old-browsers';
import { printCheck } from './print/print';
import { pseudoLocaleCheck } from './pseudo-locale';
import { reflowCheck } from './reflow';
import { targetSizeCheck } from './target-size';
import { textSpacingCheck } from './text-spacing';
import { timeFromPhoneCheck } from './time/time-from-phone';
import { timeCheck, timeElsewhereCheck } from './time/time';
import { treeCheck } from './tree/tree';
import { weightCheck } from './weight/weight';

/** Everything that the lab looks at, in the order of its report. */
export const allChecks: readonly Check[] = [
  axeCheck,
  targetSizeCheck,
  reflowCheck,
  textSpacingCheck,
  clippingCheck,
  pseudoLocaleCheck,
  languagesCheck,
  keyboardCheck,
  treeCheck,
  noScriptCheck,
  noStyleCheck,
  motionCheck,
  printCheck,
  ...oldBrowserChecks,
  ...offlineChecks,
  weightCheck,
  timeCheck,
  timeElsewhereCheck,
  timeFromPhoneCheck,
  lighthouseCheck,
];
