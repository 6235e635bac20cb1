import { firstRow, type BenchDesk } from './bench-desk.ts';
import { median, type Measure } from './measure.ts';

const STARTS = 5;

/** From starting the program, with the session of last time on disk, until the first role can be asked for. */
export async function measureStart(bench: BenchDesk): Promise<Measure[]> {
  const times: number[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    const started = performance.now();
    const desk = await bench.launch();
    await firstRow(desk);
    times.push(performance.now() - started);
    await desk.quit();
  }
  return [{ name: 'start.first-rows-ms', value: median(times), unit: `ms, median of ${STARTS}` }];
}
