import { nextSignInPage } from '../../desk/sign-in-as.ts';
import { checked, chooseDemoCloud, clientIdField, connectTo, tenantField } from '../connect-to.ts';
import { SMALL_WINDOW } from '../looks.ts';
import { otherCloud } from '../scripted-answers.ts';
import { seen } from '../seen.ts';
import type { Stage } from '../stage.ts';
import type { Chapter } from '../state.ts';

const CONFIGURATION = 'openid-configuration';

async function typeTenant(stage: Stage, name: string): Promise<void> {
  await tenantField(stage).fill(name);
  await tenantField(stage).blur();
}

/** A fresh install: what is typed wrong, and the three steps to the first screen. */
export const firstRun: Chapter = {
  setting: { told: 'hosts' },
  states: [
    {
      screen: 'connect',
      state: 'empty',
      reach: ({ page }) => page.getByRole('button', { name: 'Connect', exact: true }).waitFor(),
      also: [SMALL_WINDOW],
    },
    {
      screen: 'connect',
      state: 'found-id-too-short',
      reach: async (stage) => {
        await chooseDemoCloud(stage);
        await typeTenant(stage, 'contoso.com');
        await clientIdField(stage).fill(stage.tenant.clientId.slice(0, -4));
        await clientIdField(stage).blur();
        await seen(stage, /^Found: tenant id/);
        await seen(stage, /This one lacks 4\.$/);
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'connect',
      state: 'no-such-tenant',
      reach: async (stage) => {
        await clientIdField(stage).fill(stage.tenant.clientId);
        await typeTenant(stage, 'contoso.example');
        await seen(stage, /No tenant contoso\.example was found/);
      },
    },
    {
      screen: 'connect',
      state: 'in-another-cloud',
      reach: async (stage) => {
        await stage.fault({ path: CONFIGURATION, then: otherCloud(stage.tenant.tenantId) });
        await typeTenant(stage, 'contoso-federal.us');
        await stage.page.getByRole('button', { name: 'Use US Government L4 (GCC High)' }).waitFor();
      },
    },
    {
      screen: 'connect',
      state: 'not-looked-up',
      reach: async (stage) => {
        await stage.fault({ path: CONFIGURATION, times: 10, then: { drop: 'before' } });
        await typeTenant(stage, 'contoso.com');
        await seen(stage, /You can connect all the same\.$/);
      },
    },
    {
      screen: 'sign-in',
      state: 'second-step',
      reach: async (stage) => {
        await stage.clearFaults();
        await connectTo(stage, 'contoso.com');
      },
    },
    {
      screen: 'sign-in',
      state: 'second-step-waiting',
      reach: async ({ page, desk }) => {
        await page.getByRole('button', { name: 'Sign in' }).click();
        await nextSignInPage(desk, 0);
        await page.getByRole('heading', { name: 'Finish signing in in your browser' }).waitFor();
      },
    },
    {
      screen: 'access',
      state: 'third-step',
      reach: async (stage) => {
        await stage.page.getByRole('button', { name: 'Cancel' }).click();
        await stage.page.getByRole('button', { name: 'Sign in' }).waitFor();
        await stage.prove('Leila Haddani', () => stage.page.getByRole('button', { name: 'Sign in' }).click());
        await checked(stage);
      },
      also: [SMALL_WINDOW],
    },
  ],
};
