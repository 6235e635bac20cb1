import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { launchDesk, type Desk } from '../../desk/launch-desk.ts';
import { openUsersBrowser, signInAs } from '../../desk/sign-in-as.ts';
import { startTenant, type Tenant, type TenantOptions } from '../../tenant/start.ts';
import { countCalls, type CallCounter } from '../outer-calls.ts';

/** A console of an approver on a tenant of its own, signed in, and what fills its queue. */
export type QueueDesk = {
  readonly tenant: Tenant;
  readonly desk: Desk;
  readonly calls: CallCounter;
  /** Has so many people ask for what the approver decides about, half of them on each plane, all at this moment. */
  readonly ask: (count: number) => Promise<void>;
  /** Decisions that the tenant recorded. */
  readonly decisions: () => Promise<number>;
  readonly close: () => Promise<void>;
};

/** Plays a platform that tells of a locked screen, where it can be played. */
const TELLS_OF_LOCK = { STAND_IN_PLATFORM: 'win32' };

/** @param name the approver's display name; what waits for them at the start is what the tenant's size has */
export async function openQueueDesk(name: string, options: TenantOptions = {}): Promise<QueueDesk> {
  const calls = countCalls(options.latencyMs ?? 0);
  const tenant = await startTenant({ ...options, onExchange: calls.hear });
  const userData = await mkdtemp(path.join(os.tmpdir(), 'pim-desk-bench-queue-'));
  // Of that platform's own policy nothing can be read here.
  const policyFile = path.join(userData, 'policy.json');
  await writeFile(policyFile, '{}');
  const desk = await launchDesk({ tenant, userData, policyFile, env: TELLS_OF_LOCK });
  const browser = await openUsersBrowser(tenant.leafSpkiSha256);
  await signInAs(desk, browser, name);
  await browser.close();
  await desk.page.getByText('Up to date').waitFor();
  const approver = tenant.personas.find((persona) => persona.name === name)?.upn;
  const control = async (route: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`${tenant.control}${route}`, {
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`the tenant refused ${route}: ${await answer.text()}`);
    return answer.json();
  };
  return {
    tenant,
    desk,
    calls,
    ask: async (count) => {
      await control('/ask-many', { approver, count, spreadHours: 0 });
    },
    decisions: async () => ((await control('/ledger')) as { counts: { decisions: number } }).counts.decisions,
    close: async () => {
      await desk.quit();
      await tenant.close();
      await rm(userData, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
