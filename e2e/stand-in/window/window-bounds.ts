import type { Rectangle } from 'electron';
import type { WindowPage } from './window-page.ts';

type WindowState = 'normal' | 'minimized' | 'maximized' | 'fullscreen';

/** Moves, sizes, minimises and restores Chromium's window of a page, as far as the desktop lets it. */
export class WindowBounds {
  private readonly page: Promise<WindowPage>;
  /** What the app last asked for: Electron answers at once, Chromium only later. */
  private asked: Rectangle;
  minimized = false;

  constructor(page: Promise<WindowPage>, initial: Rectangle) {
    this.page = page;
    this.asked = initial;
  }

  get(): Rectangle {
    return { ...this.asked };
  }

  set(bounds: Partial<Rectangle>): void {
    this.asked = { ...this.asked, ...bounds };
    const { x: left, y: top, width, height } = this.asked;
    void this.tell({ left, top, width, height });
  }

  state(windowState: WindowState): void {
    this.minimized = windowState === 'minimized';
    void this.tell({ windowState });
  }

  private async tell(bounds: {
    windowState?: WindowState;
    left?: number;
    top?: number;
    width?: number;
    height?: number;
  }): Promise<void> {
    const opened = await this.page.catch(() => undefined);
    if (!opened) return;
    const { browser, targetId } = opened.parts.page;
    const found = await browser.trySend('Browser.getWindowForTarget', { targetId });
    // trySend answers undefined where Chromium has just gone, which the protocol's types do not say.
    const windowId = (found as { windowId: number } | undefined)?.windowId;
    if (windowId !== undefined) await browser.trySend('Browser.setWindowBounds', { windowId, bounds });
  }
}
