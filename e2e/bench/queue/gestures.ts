import type { Desk } from '../../desk/launch-desk.ts';

type Counted = { benchGestures: number; benchCounting?: AbortController };

/**
 * Counts what somebody's hand does in the window from now on: keys pressed and the pointer's presses. Letters typed into a field are apart,
 * and a modifier belongs to the key it is held for.
 */
export async function countGestures({ page }: Desk): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = window as unknown as Counted;
    counted.benchGestures = 0;
    counted.benchCounting?.abort();
    const { signal } = (counted.benchCounting = new AbortController());
    const hear = (event: KeyboardEvent | PointerEvent): void => {
      if (!event.isTrusted) return;
      if (event instanceof KeyboardEvent) {
        const inField = event.target instanceof Element && event.target.matches('input, textarea');
        if (inField && event.key.length === 1) return;
        if (['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
      }
      counted.benchGestures += 1;
    };
    window.addEventListener('keydown', hear, { capture: true, signal });
    window.addEventListener('pointerdown', hear, { capture: true, signal });
  });
  return () => page.evaluate(() => (window as unknown as Counted).benchGestures);
}
