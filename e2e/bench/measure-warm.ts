import type { BenchDesk } from './bench-desk.ts';
import type { Measure } from './measure.ts';

/** The window's own mark (renderer/app/use-tell-painted.ts). */
const MARK = 'pim-desk.painted';

/**
 * How many calls to Graph had begun, after a restart, when the window had painted the roles of the run before: none, as they come from
 * this device before the network is asked.
 */
export async function measureWarm(bench: BenchDesk): Promise<Measure[]> {
  const before = bench.calls.outer().length;
  const desk = await bench.launch();
  await desk.page.getByText('Up to date').waitFor();
  const paintedAt = await desk.page.evaluate((name) => {
    const mark = performance.getEntriesByName(name)[0];
    if (!mark) throw new Error('the window did not mark its first paint');
    return performance.timeOrigin + mark.startTime;
  }, MARK);
  const here = paintedAt - performance.timeOrigin;
  const early = bench.calls
    .outer()
    .slice(before)
    .filter(({ from }) => from <= here);
  await desk.quit();
  return [{ name: 'my-roles.warm.requests-before-rows', value: early.length, unit: 'calls' }];
}
