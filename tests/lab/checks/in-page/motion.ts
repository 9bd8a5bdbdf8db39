import type { Fault } from '../fault';
import { describe } from './describe';

const pseudos = [null, '::before', '::after', '::marker', '::placeholder'] as const;

/** Whether one of a list of CSS times is longer than nothing. */
const lasts = (times: string) => times.split(',').some((time) => Number.parseFloat(time) > 0.01);

function findMovement(element: Element, pseudo: (typeof pseudos)[number]): string | null {
  const style = getComputedStyle(element, pseudo);
  if (style.animationName !== 'none' && lasts(style.animationDuration)) return `the animation ${style.animationName}`;
  if (lasts(style.transitionDuration) && style.transitionProperty !== 'none')
    return `a transition of ${style.transitionProperty}`;
  return style.scrollBehavior === 'smooth' ? 'smooth scrolling' : null;
}

/** Elements that move by themselves, whatever the style says. */
const movers = 'animate, animateTransform, animateMotion, marquee, blink, video[autoplay], meta[http-equiv="refresh"]';

/** Everything that moves, or would when touched. */
export function findMotion(): readonly Fault[] {
  const styled = [document.documentElement, ...document.body.querySelectorAll('*')].flatMap((element) => {
    const movement = pseudos.map((pseudo) => findMovement(element, pseudo)).find(Boolean);
    return movement ? [{ element, movement }] : [];
  });
  const running = document.getAnimations().flatMap(({ effect }) => {
    const element = effect instanceof KeyframeEffect ? effect.target : null;
    return element && Number(effect?.getComputedTiming().duration) > 10
      ? [{ element, movement: 'a running animation' }]
      : [];
  });
  const moving = [...document.querySelectorAll(movers)].map((element) => ({ element, movement: 'its own movement' }));
  const seen = new Set<Element>();
  return [...styled, ...running, ...moving].flatMap(({ element, movement }) => {
    if (seen.has(element)) return [];
    seen.add(element);
    return [
      {
        rule: 'reduced-motion',
        element: describe(element),
        explanation: `Whoever asks for less motion still gets ${movement} (WCAG 2.3.3).`,
      },
    ];
  });
}
