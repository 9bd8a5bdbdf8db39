import type { CDPSession, Page } from '@playwright/test';
import type { Phone } from '../model';

const toBytesPerSecond = (kbits: number): number => (kbits * 1_000) / 8;

/**
 * Gives a page the phone's slow processor and network, by Chrome's own tools: the same that design and budgets were
 * measured with. They delay each answer by the latency and count no round trip for connecting.
 * @returns the session, for checks that want to hear more of the network
 */
export async function throttle(page: Page, phone: Phone): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  if (phone.network) {
    const { down, up, latency } = phone.network;
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: toBytesPerSecond(down),
      uploadThroughput: toBytesPerSecond(up),
    });
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: phone.cpuSlowdown });
  return session;
}
