import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { launchDesk, type Desk } from '../desk/launch-desk.ts';
import { openUsersBrowser, signInAs } from '../desk/sign-in-as.ts';
import { startTenant } from '../tenant/start.ts';
import { countCalls, type CallCounter } from './outer-calls.ts';

/** Added to every outer Graph call, ms: a far but healthy tenant. */
export const LATENCY_MS = 120;
/** Rows a page of the tenant. */
export const PAGE_SIZE = 100;

/** The medium tenant at a distance, a console's profile, and somebody who signs in to it. */
export type BenchDesk = {
  readonly calls: CallCounter;
  readonly launch: () => Promise<Desk>;
  readonly signIn: (desk: Desk) => Promise<void>;
  readonly close: () => Promise<void>;
};

export async function openBenchDesk(): Promise<BenchDesk> {
  const calls = countCalls(LATENCY_MS);
  const tenant = await startTenant({
    size: 'M',
    latencyMs: LATENCY_MS,
    pageSize: PAGE_SIZE,
    onExchange: calls.hear,
  });
  const userData = await mkdtemp(path.join(os.tmpdir(), 'pim-desk-bench-'));
  return {
    calls,
    launch: () => launchDesk({ tenant, userData }),
    signIn: async (desk) => {
      const browser = await openUsersBrowser(tenant.leafSpkiSha256);
      await signInAs(desk, browser, 'Maren Okafor');
      await browser.close();
    },
    close: async () => {
      await tenant.close();
      await rm(userData, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Until the roles are on screen and every list was read in full. */
export async function rowsComplete(desk: Desk): Promise<void> {
  await firstRow(desk);
  await desk.page.getByText('Up to date').waitFor();
}

/** Until the first role can be asked for. */
export const firstRow = ({ page }: Desk): Promise<void> =>
  page
    .getByRole('button', { name: /^Activate/ })
    .first()
    .waitFor();
