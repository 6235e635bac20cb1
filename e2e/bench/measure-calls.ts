import type { Desk } from '../desk/launch-desk.ts';
import { rowsComplete, type BenchDesk } from './bench-desk.ts';
import type { Measure } from './measure.ts';
import { longestChain } from './outer-calls.ts';

/** What the first look at My roles costs the service: from the press on "Sign in" until every list was read in full. */
export async function measureCalls(bench: BenchDesk, desk: Desk): Promise<Measure[]> {
  await bench.signIn(desk);
  await rowsComplete(desk);
  const outer = bench.calls.outer();
  return [
    { name: 'my-roles.cold.requests', value: outer.length, unit: 'calls' },
    { name: 'my-roles.cold.inner', value: bench.calls.inner(), unit: 'batch items' },
    { name: 'my-roles.cold.round-trips', value: longestChain(outer), unit: 'calls in a row' },
  ];
}
