import type { Check } from '../model';
import { axeCheck } from './axe';
import { clippingCheck } from './clipping';
import { keyboardCheck } from './keyboard';
import { languagesCheck } from './languages';
import { lighthouseCheck } from './lighthouse';
import { motionCheck } from './motion';
import { noScriptCheck } from './no-script';
import { noStyleCheck } from './no-style';
import { offlineChecks } from './offline';
import { oldBrowserChecks } from './old-browsers';
import { printCheck } from './print';
import { pseudoLocaleCheck } from './pseudo-locale';
import { reflowCheck } from './reflow';
import { targetSizeCheck } from './target-size';
import { textSpacingCheck } from './text-spacing';
import { timeFromPhoneCheck } from './time-from-phone';
import { timeCheck, timeElsewhereCheck } from './time';
import { treeCheck } from './tree';
import { weightCheck } from './weight';

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
