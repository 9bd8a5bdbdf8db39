import type { Phone } from './model';

/** 2G where one bar is left, and the 3G that villages have, in kbit/s and milliseconds for a round trip. */
const oneBar = { down: 50, up: 20, latency: 1_400 };
const village = { down: 400, up: 400, latency: 400 };
const town = { down: 1_600, up: 750, latency: 150 };

/** The devices that the lab stands for: what people hold, and what the office that helps them has. */
export const phones: readonly Phone[] = [
  {
    name: 'keypad',
    label: 'keypad phone, 240×320',
    width: 240,
    height: 320,
    pixelRatio: 1,
    cpuSlowdown: 6,
    network: village,
  },
  {
    name: 'small',
    label: 'small Android, 360×640',
    width: 360,
    height: 640,
    pixelRatio: 1.5,
    cpuSlowdown: 6,
    network: village,
  },
  {
    name: 'smallest-net',
    label: 'small Android, one bar of signal',
    width: 360,
    height: 640,
    pixelRatio: 1.5,
    cpuSlowdown: 6,
    network: oneBar,
  },
  {
    name: 'ordinary',
    label: 'ordinary Android, 393×851',
    width: 393,
    height: 851,
    pixelRatio: 2.75,
    cpuSlowdown: 4,
    network: town,
  },
  {
    name: 'tablet',
    label: "the commune office's tablet",
    width: 800,
    height: 1280,
    pixelRatio: 1.5,
    cpuSlowdown: 2,
    network: town,
  },
  { name: 'desk', label: 'desk computer', width: 1280, height: 800, pixelRatio: 1, cpuSlowdown: 1, network: null },
];

/** Whether it is held in the hand: touched, and zoomed by two fingers. */
export const isHandheld = (phone: Phone): boolean => phone.name !== 'desk';

/** The phone of a name; throws with the names that there are. */
export function toPhone(name: string): Phone {
  const phone = phones.find((one) => one.name === name);
  if (!phone) throw new Error(`There is no phone "${name}"; there are ${phones.map((one) => one.name).join(', ')}.`);
  return phone;
}
