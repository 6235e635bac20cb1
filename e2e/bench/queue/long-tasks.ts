import type { Desk } from '../../desk/launch-desk.ts';

type Observed = { benchLongTasks: number[]; benchObserver: PerformanceObserver };

/** Counts tasks that hold the window up for more than 50 ms, as Chromium tells of them, from now until it is asked. */
export async function countLongTasks({ page }: Desk): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const observed = window as unknown as Observed;
    observed.benchLongTasks = [];
    const note = (list: PerformanceObserverEntryList): void =>
      void observed.benchLongTasks.push(...list.getEntries().map(({ duration }) => duration));
    observed.benchObserver = new PerformanceObserver(note);
    observed.benchObserver.observe({ entryTypes: ['longtask'] });
  });
  return () =>
    page.evaluate(async () => {
      const { benchObserver, benchLongTasks } = window as unknown as Observed;
      // What is still to be told of is told by the frame after next.
      for (let frames = 0; frames < 3; frames += 1)
        await new Promise((painted) => requestAnimationFrame(painted));
      benchObserver.disconnect();
      return benchLongTasks.length;
    });
}
