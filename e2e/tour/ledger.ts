import { z } from 'zod';
import type { Tenant } from '../tenant/start.ts';
import { control } from './tenant-control.ts';

const counts = z.object({
  activations: z.number(),
  decisions: z.number(),
  deactivations: z.number(),
});

/** Writes the tenants of a tour accepted, in all. */
export type LedgerCounts = z.infer<typeof counts>;

export const NO_WRITES: LedgerCounts = { activations: 0, decisions: 0, deactivations: 0 };

export async function ledgerCounts(tenant: Tenant): Promise<LedgerCounts> {
  return z.object({ counts }).parse(await control(tenant, 'GET', '/ledger')).counts;
}

export const sum = (a: LedgerCounts, b: LedgerCounts): LedgerCounts => ({
  activations: a.activations + b.activations,
  decisions: a.decisions + b.decisions,
  deactivations: a.deactivations + b.deactivations,
});

/** The id of the newest request the tenant accepted. Throws where there is none. */
export async function requestIdOf(tenant: Tenant): Promise<string> {
  const entries = z.array(z.object({ requestId: z.string() }));
  const ledger = z.object({ entries }).parse(await control(tenant, 'GET', '/ledger'));
  const newest = ledger.entries.at(-1);
  if (!newest) throw new Error('the tenant accepted nothing yet');
  return newest.requestId;
}
