import { firstRow, type BenchDesk } from './bench-desk.ts';
import type { Measure } from './measure.ts';

/**
 * How many calls to Graph had begun when the first role of an earlier run could be seen, after a restart: none, as rows come from this
 * device before the network is asked.
 */
export async function measureWarm(bench: BenchDesk): Promise<Measure[]> {
  const before = bench.calls.outer().length;
  const desk = await bench.launch();
  await firstRow(desk);
  const seenAt = performance.now();
  // Those that were under way then have not been heard of yet.
  await desk.page.getByText('Up to date').waitFor();
  const begun = bench.calls.outer().slice(before);
  await desk.quit();
  return [
    {
      name: 'my-roles.warm.requests-before-rows',
      value: begun.filter(({ from }) => from <= seenAt).length,
      unit: 'calls',
    },
  ];
}
