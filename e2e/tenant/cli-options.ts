import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { TenantOptions } from './start.ts';

const port = z.coerce.number().int().min(0).max(65_535);

const flags = z.object({
  size: z.enum(['S', 'M', 'L']).optional(),
  seed: z.coerce.number().int().nonnegative().optional(),
  'graph-port': port.optional(),
  'login-port': port.optional(),
  'control-port': port.optional(),
  latency: z.coerce.number().nonnegative().max(60_000).optional(),
});

export const USAGE =
  'npm run tenant -- [--size S|M|L] [--seed N] [--graph-port N] [--login-port N] [--control-port N] [--latency MS]';

/** Reads the command line. Throws an Error whose message says which flag is wrong. */
export function readOptions(args: readonly string[]): TenantOptions {
  const { values } = parseArgs({
    args: [...args],
    strict: true,
    allowPositionals: false,
    options: {
      size: { type: 'string' },
      seed: { type: 'string' },
      'graph-port': { type: 'string' },
      'login-port': { type: 'string' },
      'control-port': { type: 'string' },
      latency: { type: 'string' },
    },
  });
  const parsed = flags.safeParse(values);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`--${String(issue?.path[0])}: ${issue?.message ?? 'is wrong'}`);
  }
  const given = parsed.data;
  return {
    ...(given.size === undefined ? {} : { size: given.size }),
    ...(given.seed === undefined ? {} : { seed: given.seed }),
    ...(given['graph-port'] === undefined ? {} : { graphPort: given['graph-port'] }),
    ...(given['login-port'] === undefined ? {} : { loginPort: given['login-port'] }),
    ...(given['control-port'] === undefined ? {} : { controlPort: given['control-port'] }),
    ...(given.latency === undefined ? {} : { latencyMs: given.latency }),
  };
}
