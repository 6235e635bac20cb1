import { randomBytes, randomInt } from 'node:crypto';
import { minutes } from '../../clock/duration.ts';
import type { SignIn } from '../sessions.ts';

/** A device waits this long for its person [docs: v2-oauth2-device-code]. */
export const DEVICE_CODE_LIFETIME_MS = minutes(15);
/** Seconds a device is told to wait between two polls [docs]. */
export const POLL_INTERVAL_SECONDS = 5;

/** A device that waits for somebody to sign in elsewhere. */
export type DeviceGrant = {
  clientId: string;
  scope: string;
  /** ms since 1970 */
  expires: number;
  polledAt: number | undefined;
  /** What the person has done about it on the other screen. */
  outcome: 'pending' | 'declined' | 'redeemed' | SignIn;
};

/** Devices that wait, by the code they poll with and by the one that people type. */
export type DeviceGrants = {
  add(grant: DeviceGrant): { deviceCode: string; userCode: string };
  byDeviceCode(code: string): DeviceGrant | undefined;
  /** In any case, with blanks around. */
  byUserCode(code: string): DeviceGrant | undefined;
};

// Without vowels and look-alikes, as codes that people type are.
const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';
const USER_CODE_LENGTH = 9;

export function emptyDeviceGrants(): DeviceGrants {
  const byDevice = new Map<string, DeviceGrant>();
  const byUser = new Map<string, DeviceGrant>();
  return {
    add(grant) {
      const deviceCode = `D${randomBytes(48).toString('base64url')}`;
      const userCode = Array.from(
        { length: USER_CODE_LENGTH },
        () => LETTERS[randomInt(LETTERS.length)],
      ).join('');
      byDevice.set(deviceCode, grant);
      byUser.set(userCode, grant);
      return { deviceCode, userCode };
    },
    byDeviceCode: (code) => byDevice.get(code),
    byUserCode: (code) => byUser.get(code.trim().toUpperCase()),
  };
}
