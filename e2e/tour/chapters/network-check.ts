import { signedIn } from '../signed-in.ts';
import { seen } from '../seen.ts';
import type { Stage } from '../stage.ts';
import type { Chapter } from '../state.ts';

const tryAgain = ({ page }: Stage) =>
  page.getByRole('dialog').getByRole('button', { name: 'Try again' }).click();

/** A proxy that refuses, one that lets through, and a clock that is wrong. */
export const networkCheck: Chapter = {
  setting: { proxy: 'opens' },
  states: [
    {
      screen: 'my-roles',
      state: 'proxy-refuses',
      reach: async (stage) => {
        await signedIn(stage, 'Maren Okafor');
        stage.turnProxy('refuses');
        await stage.readAgain();
        await stage.page.getByRole('button', { name: 'Check the network' }).waitFor();
      },
    },
    {
      screen: 'network',
      state: 'proxy-refuses',
      reach: async (stage) => {
        await stage.page.getByRole('button', { name: 'Check the network' }).click();
        await seen(stage, /^No host this cloud needs/);
      },
    },
    {
      screen: 'network',
      state: 'reached-by-proxy',
      reach: async (stage) => {
        stage.turnProxy('opens');
        await tryAgain(stage);
        await seen(stage, /^Every host /);
      },
    },
    {
      screen: 'network',
      state: 'clock-wrong',
      reach: async (stage) => {
        await stage.misset(7 * 60_000);
        await tryAgain(stage);
        await seen(stage, /^This device’s clock is/);
      },
    },
  ],
};

/** Somebody on the way opens what is sealed: as this device wants it, and as nobody here does. */
export const networkOpened: Chapter = {
  setting: { told: 'connection', vouchedBy: 'nobody' },
  states: [
    {
      screen: 'sign-in',
      state: 'untrusted',
      reach: async ({ page }) => {
        await page.getByRole('button', { name: 'Sign in' }).click();
        await page.getByRole('button', { name: 'Check the network' }).waitFor();
      },
    },
    {
      screen: 'network',
      state: 'untrusted',
      reach: async (stage) => {
        await stage.page.getByRole('button', { name: 'Check the network' }).click();
        await seen(stage, /^No host this cloud needs/);
      },
    },
  ],
};

/** The same, vouched for by an authority of this device. */
export const networkInspected: Chapter = {
  setting: { vouchedBy: 'device', proxy: 'opens' },
  states: [
    {
      screen: 'network',
      state: 'opened-on-the-way',
      reach: async (stage) => {
        await signedIn(stage, 'Maren Okafor');
        stage.turnProxy('refuses');
        await stage.readAgain();
        await stage.page.getByRole('button', { name: 'Check the network' }).click();
        await seen(stage, /^No host this cloud needs/);
        stage.turnProxy('opens');
        await tryAgain(stage);
        await seen(stage, /through somebody who opens/);
      },
    },
  ],
};
