import { z } from 'zod';
import { REFUSALS } from '../identity/refusals/refusal-table.ts';
import type { Command } from './commands.ts';
import { personaOf } from './persona-of.ts';
import { tenantOf } from './tenant-of.ts';

const refusal = z.strictObject({
  tenant: z.string().optional(),
  /** Without AADSTS. */
  code: z
    .number()
    .int()
    .refine((code) => REFUSALS.has(code), {
      error: () => `Known: ${[...REFUSALS.keys()].join(', ')}.`,
    }),
  /** Sign-in name; absent = everybody. */
  who: z.string().optional(),
  /** Absent = until `DELETE`, or until the person has proved what is asked for. */
  times: z.number().int().positive().optional(),
  at: z.enum(['browser', 'token', 'both']).default('both'),
});

/** Having sign-ins and their renewal refused, in any way that Entra does. */
export const refusalCommands: readonly Command[] = [
  {
    method: 'POST',
    path: '/refuse-sign-in',
    run(body, of) {
      const { tenant, code, who, times, at } = refusal.parse(body);
      const chosen = tenantOf(tenant, of);
      const oid = who === undefined ? null : personaOf(who, chosen).oid;
      return chosen.refusals.add({ code, who: oid, times: times ?? null, at });
    },
  },
  {
    method: 'GET',
    path: '/refuse-sign-in',
    run: (_body, { tenants }) => ({ refusals: tenants.flatMap(({ refusals }) => refusals.list()) }),
  },
  {
    method: 'DELETE',
    path: '/refuse-sign-in',
    run(_body, { tenants }) {
      tenants.forEach(({ refusals }) => refusals.clear());
      return { refusals: [] };
    },
  },
];
