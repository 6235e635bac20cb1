import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Desk } from '../desk/launch-desk.ts';
import { addAccount, openUsersBrowser, signInAs, visitSignInPage } from '../desk/sign-in-as.ts';
import { startProxy, type ProxyManner } from '../stand-in/testing/connect-proxy.ts';
import { startTenant, type Tenant, type TenantOptions } from '../tenant/start.ts';
import { ledgerCounts, type LedgerCounts } from './ledger.ts';
import { tenantLevers, type TenantLevers } from './tenant-control.ts';
import { sameHour } from './same-hour.ts';
import { startDesk, type StartSetting } from './start-desk.ts';

/** How a chapter's tenant and console are set up. */
export type StageSetting = StartSetting & {
  readonly tenant?: Pick<TenantOptions, 'size' | 'pageSize' | 'switches'>;
  /** Everything the console calls goes through a proxy, which takes it so. */
  readonly proxy?: ProxyManner;
};

/** A console on a tenant of its own, and the levers by which a state is brought about. */
export type Stage = TenantLevers & {
  readonly tenant: Tenant;
  /** The console that runs now; another one after `restart`, and so is its window. */
  readonly desk: Desk;
  readonly page: Page;
  /** Errors nothing in the window caught, since last asked. */
  readonly takeErrors: () => readonly string[];
  readonly signIn: (name: string) => Promise<void>;
  /** Signs in another account beside the one on screen, and puts it there. */
  readonly addAccount: (name: string) => Promise<void>;
  /** Does what sends the person to the sign-in page, and what they do there: proves what it asks for. */
  readonly prove: (name: string, act: () => Promise<unknown>) => Promise<void>;
  /**
   * Ends the console as a user does and starts it again on the same profile.
   * @param meanwhile done while none runs; @param otherwise how it is started from now on, where that is another way
   */
  readonly restart: (meanwhile?: () => Promise<void>, otherwise?: StartSetting) => Promise<void>;
  /** From here on the proxy takes what goes through it so. Throws where the chapter has none. */
  readonly turnProxy: (manner: ProxyManner) => void;
  /** Moves the console's clock alone: this device goes wrong. @param ms milliseconds */
  readonly misset: (ms: number) => Promise<void>;
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
  const tenant = await startTenant({ ...setting.tenant, now: () => Date.now() + ahead });
  const folder = await mkdtemp(path.join(os.tmpdir(), 'pim-desk-tour-'));
  // The tenant takes its own file away when it closes; what the console trusts outlives the network.
  const caFile = path.join(folder, 'ca.pem');
  await writeFile(caFile, tenant.ca);
  const errors: string[] = [];
  const proxy = setting.proxy && (await startProxy(setting.proxy));
  const place = { folder, tenant: { ...tenant, caFile }, proxyRule: proxy?.rule };
  let start: StartSetting = setting;
  const launch = async (): Promise<Desk> => {
    const desk = await startDesk(start, place);
    desk.page.setDefaultTimeout(PATIENCE_MS);
    desk.page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
    return desk;
  };
  let desk = await launch();
  let browser: Browser | undefined;
  const usersBrowser = async (): Promise<Browser> =>
    (browser ??= await openUsersBrowser(tenant.leafSpkiSha256));
  let ledger: LedgerCounts | undefined;
  return {
    ...tenantLevers(tenant),
    tenant,
    get desk() {
      return desk;
    },
    get page() {
      return desk.page;
    },
    takeErrors: () => errors.splice(0),
    signIn: async (name) => {
      await signInAs(desk, await usersBrowser(), name);
      await desk.page.getByRole('heading', { name: 'My roles' }).waitFor();
    },
    addAccount: async (name) => addAccount(desk, await usersBrowser(), name),
    prove: async (name, act) => visitSignInPage(desk, await usersBrowser(), name, act),
    restart: async (meanwhile, otherwise) => {
      await desk.quit();
      await meanwhile?.();
      start = otherwise ?? start;
      desk = await launch();
    },
    turnProxy: (manner) => {
      if (!proxy) throw new Error('this chapter has no proxy');
      proxy.turn(manner);
    },
    misset: (ms) => desk.advance(ms),
    advance: async (iso) => {
      const before = tenant.clock.now();
      tenant.clock.advance(iso);
      await desk.advance(tenant.clock.now() - before);
    },
    readAgain: () => desk.page.keyboard.press('F5'),
    cutNetwork: async () => {
      ledger ??= await ledgerCounts(tenant);
      await tenant.close();
    },
    close: async () => {
      // Killed, not quit: a state such as "sending" leaves calls open that a graceful end would wait for.
      await desk.kill();
      await browser?.close();
      await proxy?.close();
      ledger ??= await ledgerCounts(tenant);
      await tenant.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
      return ledger;
    },
  };
}
