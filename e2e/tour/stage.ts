import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchDesk, type Desk } from '../desk/launch-desk.ts';
import { openUsersBrowser, signInAs } from '../desk/sign-in-as.ts';
import { startTenant, type Tenant, type TenantOptions } from '../tenant/start.ts';
import { ledgerCounts, type LedgerCounts } from './ledger.ts';
import { control, type Fault, type RoleSetting } from './tenant-control.ts';
import { sameHour } from './same-hour.ts';

/** How a chapter's tenant and console are set up. */
export type StageSetting = {
  readonly size?: NonNullable<TenantOptions['size']>;
  readonly env?: Readonly<Record<string, string>>;
};

/** A console on a tenant of its own, and the levers by which a state is brought about. */
export type Stage = {
  readonly tenant: Tenant;
  readonly desk: Desk;
  readonly page: Page;
  /** Errors nothing in the window caught, since last asked. */
  readonly takeErrors: () => readonly string[];
  readonly signIn: (name: string) => Promise<void>;
  readonly fault: (fault: Fault) => Promise<void>;
  readonly clearFaults: () => Promise<void>;
  readonly setRole: (setting: RoleSetting) => Promise<void>;
  readonly flip: (switches: Readonly<Record<string, unknown>>) => Promise<void>;
  /** Ends a person's sessions. @param upn sign-in name */
  readonly revoke: (upn: string) => Promise<void>;
  /** Moves the tenant's clock, then the console's. @param iso ISO 8601 duration, e.g. `PT6M` */
  readonly advance: (iso: string) => Promise<void>;
  /** Reads again, as a person does: F5. */
  readonly readAgain: () => Promise<void>;
  /** From here on nothing listens at the tenant's addresses: what a console without a network meets. */
  readonly cutNetwork: () => Promise<void>;
  /** Ends all of it. Answers what the tenant accepted. */
  readonly close: () => Promise<LedgerCounts>;
};

/** How long a person would wait for anything here before calling it broken, ms. */
const PATIENCE_MS = 15_000;

export async function openStage(setting: StageSetting = {}): Promise<Stage> {
  const ahead = sameHour(Date.now());
  const tenant = await startTenant({ size: setting.size ?? 'S', now: () => Date.now() + ahead });
  const userData = await mkdtemp(path.join(os.tmpdir(), 'pim-desk-tour-'));
  const env = setting.env ?? {};
  const desk = await launchDesk({ tenant, userData, env, clockOffsetMs: ahead });
  const { page } = desk;
  page.setDefaultTimeout(PATIENCE_MS);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  let browser: Browser | undefined;
  let ledger: LedgerCounts | undefined;
  const tell = async (method: 'POST' | 'DELETE', route: string, body?: unknown): Promise<void> => {
    await control(tenant, method, route, body);
  };
  const cutNetwork = async (): Promise<void> => {
    ledger ??= await ledgerCounts(tenant);
    await tenant.close();
  };
  return {
    tenant,
    desk,
    page,
    takeErrors: () => errors.splice(0),
    signIn: async (name) => {
      browser ??= await openUsersBrowser(tenant.leafSpkiSha256);
      await signInAs(desk, browser, name);
      await page.getByRole('heading', { name: 'My roles' }).waitFor();
    },
    fault: (fault) => tell('POST', '/faults', fault),
    clearFaults: () => tell('DELETE', '/faults'),
    setRole: (set) => tell('POST', '/role-settings', set),
    flip: (switches) => tell('POST', '/switches', switches),
    revoke: (upn) => tell('POST', '/revoke', { upn }),
    advance: async (iso) => {
      const before = tenant.clock.now();
      tenant.clock.advance(iso);
      await desk.advance(tenant.clock.now() - before);
    },
    readAgain: () => page.keyboard.press('F5'),
    cutNetwork,
    close: async () => {
      // Killed, not quit: a state such as "sending" leaves calls open that a graceful end would wait for.
      await desk.kill();
      await browser?.close();
      ledger ??= await ledgerCounts(tenant);
      await tenant.close();
      await rm(userData, { recursive: true, force: true, maxRetries: 5 });
      return ledger;
    },
  };
}
