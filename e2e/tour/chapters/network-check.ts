import { signedIn } from '../signed-in.ts';
import { seen } from '../seen.ts';
import type { Stage } from '../stage.ts';
import type { Chapter } from '../state.ts';

/** Breaks one reading, and presses what its message offers. */
async function checkNetwork(stage: Stage): Promise<void> {
  await signedIn(stage, 'Maren Okafor');
  await stage.fault({ path: '$batch', times: 1000, then: { drop: 'before' } });
  await stage.readAgain();
  await stage.page.getByRole('button', { name: 'Check the network' }).click();
  await stage.page.getByRole('dialog').waitFor();
}

/** Hosts that are reached, and a clock that is wrong. */
export const networkCheck: Chapter = {
  states: [
    {
      screen: 'network',
      state: 'reached',
      reach: async (stage) => {
        await checkNetwork(stage);
        await seen(stage, /^Every host /);
      },
    },
    {
      screen: 'network',
      state: 'clock-wrong',
      reach: async (stage) => {
        await stage.misset(7 * 60_000);
        await stage.page.getByRole('button', { name: 'Try again' }).last().click();
        await seen(stage, /^This device’s clock is/);
      },
    },
  ],
};

/** A proxy on the way that opens what is sealed, as this device’s administrator wants it. */
export const networkOpened: Chapter = {
  setting: { proxy: 'opens', vouchedBy: 'device' },
  states: [
    {
      screen: 'network',
      state: 'opened-on-the-way',
      reach: async (stage) => {
        await checkNetwork(stage);
        await seen(stage, /through somebody who opens/);
      },
    },
  ],
};
