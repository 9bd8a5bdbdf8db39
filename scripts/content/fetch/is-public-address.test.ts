import { describe, expect, it } from 'vitest';
import { isLoopbackName, isPublicAddress } from './is-public-address';

describe('addresses', () => {
  it.each([
    '8.8.8.8',
    '103.1.2.3',
    '172.15.0.1',
    '172.32.0.1',
    '100.63.0.1',
    '100.128.0.1',
    '2606:4700::1111',
    '[2606:4700::1111]',
  ])('public: %s', (address) => expect(isPublicAddress(address)).toBe(true));

  it.each([
    '127.0.0.1',
    '127.9.9.9',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '100.127.0.1',
    '192.0.0.1',
    '198.18.0.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::ffff:7f00:1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:0:1::',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'fe80::1%eth0',
    'ff02::1',
    '2001:db8::1',
    '[::1]',
    'localhost',
    'a.example',
    '',
  ])('not public: %s', (address) => expect(isPublicAddress(address)).toBe(false));

  it('knows this machine by its own names only', () => {
    expect(['localhost', '127.0.0.1', '[::1]'].every(isLoopbackName)).toBe(true);
    expect(['localhost.example', '128.0.0.1', '10.0.0.1', 'a.example'].some(isLoopbackName)).toBe(false);
  });
});
