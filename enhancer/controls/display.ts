import { announce } from './announce';
import { keepPreference, preferenceNames, readPreference, showPreference, type PreferenceName } from './preferences';

/** The buttons of a preference, each with the value that it chooses. */
interface Choices {
  readonly name: PreferenceName;
  readonly buttons: readonly (readonly [HTMLElement, string])[];
  /** The value that the page is served with; null in place of it keeps the phone's storage empty. */
  readonly standard: string | undefined;
}

/** Finds the buttons of a preference: `data-text-size` or `data-theme-choice` holds the value. */
function findChoices(panel: HTMLElement, name: PreferenceName): Choices {
  const key = name === 'size' ? 'textSize' : 'themeChoice';
  const all = Array.from(panel.querySelectorAll('button'), (button) => [button, button.dataset[key] ?? ''] as const);
  const buttons = all.filter(([, value]) => value);
  const pressed = buttons.find(([button]) => button.getAttribute('aria-pressed') === 'true');
  return { name, buttons, standard: pressed?.[1] };
}

/** Makes the page look as chosen and the buttons say which choice that is. */
function show({ name, buttons, standard }: Choices, value: string | null): void {
  showPreference(name, value);
  for (const [button, own] of buttons) button.setAttribute('aria-pressed', String(own === (value ?? standard)));
}

/** What is kept, as far as it is still one of the choices. */
function readKept({ name, buttons }: Choices): string | null {
  const kept = readPreference(name);
  return buttons.some(([, value]) => value === kept) ? kept : null;
}

/** What a screen reader says of a choice: the group's message, with the button's own words in the place for them. */
function toMessage(panel: HTMLElement, name: PreferenceName, button: HTMLElement): string | undefined {
  const message = name === 'size' ? panel.dataset.msgSize : panel.dataset.msgTheme;
  const choice = button.getAttribute('aria-label') ?? button.textContent ?? '';
  return message?.replace('{choice}', choice.trim());
}

/** Makes the buttons for text size and theme work and say which choice holds. */
export function enhanceDisplay(panel: HTMLElement): void {
  const all = preferenceNames.map((name) => findChoices(panel, name));
  for (const choices of all) {
    show(choices, readKept(choices));
    for (const [button, own] of choices.buttons) {
      button.addEventListener('click', () => {
        const value = own === choices.standard ? null : own;
        keepPreference(choices.name, value);
        show(choices, value);
        announce(button, toMessage(panel, choices.name, button));
      });
    }
  }
  // A page that the browser brings back as it was may be older than the last choice.
  addEventListener('pageshow', (event) => {
    if (event.persisted) for (const choices of all) show(choices, readKept(choices));
  });
}
