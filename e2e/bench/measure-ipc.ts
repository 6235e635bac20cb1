import type { Desk } from '../desk/launch-desk.ts';
import { percentile, type Measure } from './measure.ts';

const ROUNDS = 1000;

/** A cheap question to main and its answer, asked by the window one after the other: the theme it has already. */
export async function measureIpc({ page }: Desk): Promise<Measure[]> {
  const times = await page.evaluate(async (rounds) => {
    type Asks = { pim: { intents: { choose: (input: string) => Promise<string> } } };
    const { pim } = window as unknown as Asks;
    const input = JSON.stringify({ theme: 'system' });
    const took: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const started = performance.now();
      const answer = JSON.parse(await pim.intents.choose(input)) as { ok: boolean };
      took.push(performance.now() - started);
      if (!answer.ok) throw new Error('main refused to set the theme');
    }
    return took;
  }, ROUNDS);
  return [{ name: 'ipc.p95-ms', value: percentile(times, 0.95), unit: 'ms' }];
}
