import { BlockList, isIP } from 'node:net';

// Two lists: one list would hold IPv4 addresses against the IPv6 range in which they are disguised.
const notPublic4 = new BlockList();
const notPublic6 = new BlockList();
const ranges4 = [
  ['0.0.0.0', 8], // "this network": reaches this very machine
  ['10.0.0.0', 8],
  ['100.64.0.0', 10], // shared by the customers of a provider
  ['127.0.0.0', 8],
  ['169.254.0.0', 16], // link-local; clouds keep their secrets here
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3], // multicast, reserved, broadcast
] as const;
const ranges6 = [
  ['::', 96], // unspecified, loopback, old IPv4-compatible
  ['::ffff:0:0', 96], // an IPv4 address in disguise
  ['64:ff9b::', 96], // the same, translated
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23], // Teredo, ORCHID and other special uses
  ['2001:db8::', 32],
  ['2002::', 16], // 6to4: an IPv4 address in disguise
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const;
for (const [net, prefix] of ranges4) notPublic4.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of ranges6) notPublic6.addSubnet(net, prefix, 'ipv6');

/** Whether an IP address belongs to the public internet: not to this machine, an office's own network, or a cloud's inside. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  const version = isIP(bare);
  if (version === 4) return !notPublic4.check(bare, 'ipv4');
  return version === 6 && !notPublic6.check(bare, 'ipv6');
}

/** Whether a host is written as this machine itself: localhost, 127.x.x.x or ::1. */
export const isLoopbackName = (hostname: string): boolean =>
  /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i.test(hostname);

/** Whether an IP address is this machine itself. */
export const isLoopbackAddress = (address: string): boolean => /^127(?:\.\d{1,3}){3}$|^::1$/.test(address);
