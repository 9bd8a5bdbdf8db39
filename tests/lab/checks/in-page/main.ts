import { setMenusInFlow, setTextScale, setTextSize, setTextSpacing, setTheme } from './conditions';
import { beginWalk, focusFirst, nameStops, readFocus } from './keyboard/focus';
import { readTextBoxes, setLetters } from './layout/grounds';
import { findWrongLanguages } from './text/languages';
import { findLayoutFaults, findNewLayoutFaults, rememberLayoutFaults } from './layout/layout-faults';
import { findCutMarks } from './keyboard/marks';
import { openAll, openMenu } from './keyboard/menus';
import { showMessages } from './text/messages';
import { findMotion } from './motion';
import { countPrinted, findPrintedControls, findUnprinted } from './layout/on-paper';
import {
  beginPresses,
  beginTrail,
  countPresses,
  countTrail,
  focusButton,
  focusMenu,
  isFocusIn,
  readFocusedHref,
  readMenu,
} from './keyboard/operate';
import { putPseudoLocale } from './text/pseudo-locale';
import { runAxe } from './run-axe';
import { findSmallTargets } from './layout/small-targets';
import { findUnreachable, findWrongStopOrder } from './keyboard/tab-stops';
import { listReadableTexts } from './text/texts';
import { findBrokenLinks, findNeedy, findWrongOrder, listOwnLinks } from './without-script';
import { findGiants, takeStylesAway } from './without-style';

/** Everything that the lab can ask inside a page; called by name, see ../call-in-page.ts. */
export const lab = {
  beginPresses,
  beginTrail,
  beginWalk,
  countPresses,
  countPrinted,
  countTrail,
  findBrokenLinks,
  findCutMarks,
  findGiants,
  findLayoutFaults,
  findMotion,
  findNeedy,
  findNewLayoutFaults,
  findPrintedControls,
  findSmallTargets,
  findUnprinted,
  findUnreachable,
  findWrongLanguages,
  findWrongOrder,
  findWrongStopOrder,
  focusButton,
  focusFirst,
  focusMenu,
  isFocusIn,
  listOwnLinks,
  listReadableTexts,
  nameStops,
  openAll,
  openMenu,
  putPseudoLocale,
  readFocus,
  readFocusedHref,
  readMenu,
  readTextBoxes,
  rememberLayoutFaults,
  runAxe,
  setLetters,
  setMenusInFlow,
  setTextScale,
  setTextSize,
  setTextSpacing,
  setTheme,
  showMessages,
  takeStylesAway,
};

export type InPage = typeof lab;
