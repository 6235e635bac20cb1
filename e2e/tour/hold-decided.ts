import type { Stage } from './stage.ts';

/** How long the window shows a decided request before it leaves the list, ms. DESIGN.md §8 */
const SHOWN_MS = 1000;

/** From here on what was decided stays on screen: the looks of one state take longer than it would be there. */
export const holdDecided = ({ page }: Stage): Promise<void> =>
  page.evaluate((shown) => {
    const plain = window.setTimeout.bind(window);
    const held = (handler: TimerHandler, ms?: number): number => (ms === shown ? 0 : plain(handler, ms));
    Object.assign(window, { setTimeout: held });
  }, SHOWN_MS);
