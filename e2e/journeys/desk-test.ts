import { expect, test as base } from '@playwright/test';
import type { Browser } from 'playwright-core';
import { launchDesk, type Desk, type LaunchOptions } from '../desk/launch-desk.ts';
import { asDescribed } from './as-described.ts';
import { addAccount, openUsersBrowser, signInAs, visitSignInPage } from '../desk/sign-in-as.ts';
import { checkExchange } from '../tenant/openapi/check-exchange.ts';
import { startTenant, type Exchange, type Tenant, type TenantOptions } from '../tenant/start.ts';
import { keysAtHand } from '../tenant/test-kit/keys-at-hand.ts';
import { switchesFrom, type Switches } from '../tenant/switches.ts';
import { switchesOf, type SwitchSet } from '../tenant/switches-sets.ts';

/** A console on a tenant of its own, for one test. */
export type DeskFixtures = {
  readonly tenant: Tenant;
  /** The person's own browser, for the sign-in page. */
  readonly usersBrowser: Browser;
  /** Starts the console; the same profile each time, so that a second call is a restart. */
  readonly launch: (options?: Partial<LaunchOptions>) => Promise<Desk>;
  /** Moves the tenant's clock, then the console's. @param iso ISO 8601 duration */
  readonly advance: (desk: Desk, iso: string) => Promise<void>;
  /** Lets as much time pass as the tenant's lists run behind what it took: 2 s, or what the switches say. */
  readonly catchUp: (desk: Desk) => Promise<void>;
  /**
   * Waits until the panel says that the role is in effect; where reads run behind, first that it is granted and not to be seen yet.
   */
  readonly inEffect: (desk: Desk) => Promise<void>;
  readonly signIn: (desk: Desk, name: string) => Promise<void>;
  /** Signs in another account beside the one on screen. */
  readonly addAccount: (desk: Desk, name: string) => Promise<void>;
  /** Does what sends the person to the sign-in page, and what they do there: proves what it asks for. */
  readonly prove: (desk: Desk, name: string, act: () => Promise<unknown>) => Promise<void>;
  /** How the tenant is made; `test.use({ tenantOptions: { size: 'M' } })`. */
  readonly tenantOptions: TenantOptions;
  /** What the tenant does where nobody knows what the service does; the projects of `playwright.config.ts` differ in it. */
  readonly switchSet: SwitchSet;
  /** The tenant's switches, for what a journey has to expect of the one or the other value. */
  readonly switches: Readonly<Switches>;
};

/** What the journeys of one worker share. */
type WorkerFixtures = {
  /** The browser's program, for whose journey it is: each visit to the sign-in page is in a context of its own. */
  readonly browserProgram: Browser;
};

export const test = base.extend<DeskFixtures, WorkerFixtures>({
  tenantOptions: [{}, { option: true }],
  switchSet: ['defaults', { option: true }],
  // A switch that a journey sets for itself is its own.
  switches: ({ tenantOptions, switchSet }, use) =>
    use(switchesFrom({ ...switchesOf(switchSet), ...tenantOptions.switches })),
  tenant: async ({ tenantOptions, switches }, use) => {
    const exchanges: Exchange[] = [];
    const tenant = await startTenant({
      ...(await keysAtHand()),
      ...tenantOptions,
      switches,
      onExchange: (exchange) => exchanges.push(exchange),
    });
    await use(tenant);
    await tenant.close();
    // Every request the console made and every answer it got, against Microsoft's own description.
    const wrong = exchanges.flatMap((exchange) => checkExchange(asDescribed(exchange, switches)));
    if (wrong.length > 0)
      throw new Error(`against Microsoft's OpenAPI:\n${JSON.stringify(wrong.slice(0, 5), null, 1)}`);
  },
  browserProgram: [
    async ({}, use) => {
      const { ca } = await keysAtHand();
      const browser = await openUsersBrowser(ca.leafSpkiSha256);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  usersBrowser: async ({ browserProgram }, use) => {
    await use(browserProgram);
    await Promise.all(browserProgram.contexts().map((context) => context.close()));
  },
  launch: async ({ tenant }, use, info) => {
    const started: Desk[] = [];
    await use(async (options = {}) => {
      const desk = await launchDesk({ tenant, userData: info.outputPath('profile'), ...options });
      started.push(desk);
      return desk;
    });
    for (const desk of started) {
      if (desk.process.exitCode === null && desk.process.signalCode === null) await desk.quit();
      await info.attach('console output', { body: desk.output(), contentType: 'text/plain' });
    }
  },
  advance: async ({ tenant }, use) => {
    await use(async (desk, iso) => {
      const before = tenant.clock.now();
      await fetch(`${tenant.control}/clock`, { method: 'POST', body: JSON.stringify({ advance: iso }) });
      await desk.advance(tenant.clock.now() - before);
    });
  },
  catchUp: async ({ advance, switches }, use) => {
    const behind = Math.max(
      1_000 + switches['activation.pendingApprovalAfterMs'],
      switches['reads.instanceDelaySeconds'] * 1_000,
    );
    await use((desk) => advance(desk, `PT${Math.ceil(behind / 1_000) + 1}S`));
  },
  inEffect: async ({ catchUp, switches }, use) => {
    await use(async (desk) => {
      const says = (words: RegExp) => expect(desk.page.getByRole('heading', { name: words })).toBeVisible();
      if (switches['reads.instanceDelaySeconds'] > 0) {
        await says(/^Granted$/);
        await catchUp(desk);
      }
      await says(/^In effect until/);
    });
  },
  signIn: async ({ usersBrowser }, use) => {
    await use((desk, name) => signInAs(desk, usersBrowser, name));
  },
  addAccount: async ({ usersBrowser }, use) => {
    await use((desk, name) => addAccount(desk, usersBrowser, name));
  },
  prove: async ({ usersBrowser }, use) => {
    await use((desk, name, act) => visitSignInPage(desk, usersBrowser, name, act));
  },
});

export { expect };

/** The ledger of writes the tenant accepted. */
export async function ledgerOf(tenant: Tenant): Promise<{
  counts: {
    activations: number;
    decisions: number;
    deactivations: number;
    cancellations: number;
    extensions: number;
  };
  entries: {
    kind: string;
    action: string;
    by: string;
    principalId: string;
    requestId: string;
    status: string;
  }[];
}> {
  const answer = await fetch(`${tenant.control}/ledger`);
  return (await answer.json()) as Awaited<ReturnType<typeof ledgerOf>>;
}

/** Makes the tenant fail as told, from the next matching call. */
export async function arrangeFault(tenant: Tenant, fault: Readonly<Record<string, unknown>>): Promise<void> {
  const answer = await fetch(`${tenant.control}/faults`, { method: 'POST', body: JSON.stringify(fault) });
  if (!answer.ok) throw new Error(`the tenant refused the fault: ${await answer.text()}`);
}

/** Lets go of what a fault holds, and has the tenant fail no more. */
export async function clearFaults(tenant: Tenant): Promise<void> {
  await fetch(`${tenant.control}/faults`, { method: 'DELETE' });
}

/** How many calls matched the one arranged fault, hit by it or not. */
export async function sentTo(tenant: Tenant): Promise<number | undefined> {
  const answer = await fetch(`${tenant.control}/faults`);
  const { faults } = (await answer.json()) as { faults: { matched: number }[] };
  return faults[0]?.matched;
}

/** Has the tenant do something only its control can. @param route e.g. `/switches` */
export async function tell(tenant: Tenant, route: string, body: unknown): Promise<void> {
  const answer = await fetch(`${tenant.control}${route}`, { method: 'POST', body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`the tenant refused ${route}: ${await answer.text()}`);
}

/** The sign-in name of a persona. */
export function upnOf(tenant: Tenant, name: string): string {
  const persona = tenant.personas.find((p) => p.name === name);
  if (!persona) throw new Error(`no persona is called ${name}`);
  return persona.upn;
}
