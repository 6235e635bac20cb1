import { endChromium, onChromiumDeath } from '../chromium/chromium-host.ts';
import { chromiumDied, windowClosed, windowsForQuit } from '../app/life-cycle.ts';

/** What the life cycle needs of a window. */
export interface LivingWindow {
  readonly facade: object;
  /** Asks it to close; answers whether it does. */
  tryClose(): boolean;
  /** Resolves when it is closed. */
  readonly closed: Promise<void>;
  destroy(): void;
  /** Chromium died under it. */
  died(): void;
}

const windows = new Set<LivingWindow>();

/** The windows that are open, oldest first. */
export const openWindows = (): readonly LivingWindow[] => [...windows];

/** Adds a window; it is taken out when it is closed. */
export function addWindow(window: LivingWindow): void {
  windows.add(window);
  void window.closed.then(() => {
    windows.delete(window);
    windowClosed();
  });
}

windowsForQuit({
  count: () => windows.size,
  closeAll: async () => {
    const all = openWindows();
    for (const window of all) if (!window.tryClose()) return false;
    await Promise.all(all.map((window) => window.closed));
    return true;
  },
  destroyAll: async () => {
    for (const window of openWindows()) window.destroy();
    await endChromium();
  },
});

onChromiumDeath(() => {
  for (const window of openWindows()) window.died();
  chromiumDied();
});
