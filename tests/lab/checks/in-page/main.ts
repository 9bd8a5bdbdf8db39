import { setMenusInFlow, setTextScale, setTextSize, setTextSpacing, setTheme } from './conditions';
import { beginWalk, focusFirst, nameStops, readFocus } from './focus';
import { readTextBoxes, setLetters } from './grounds';
import { findWrongLanguages } from './languages';
import { findLayoutFaults, findNewLayoutFaults, rememberLayoutFaults } from './layout-faults';
import { findCutMarks } from './marks';
import { openAll, openMenu } from './menus';
import { showMessages } from './messages';
import { findMotion } from './motion';
import { countPrinted, findPrintedControls, findUnprinted } from './on-paper';
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
} from './operate';
import { putPseudoLocale } from './pseudo-locale';
import { runAxe } from './run-axe';
import { findSmallTargets } from './small-targets';
import { findUnreachable, findWrongStopOrder } from './tab-stops';
import { listReadableTexts } from './texts';
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
