import type { Desk } from '../../desk/launch-desk.ts';

type Painted = { benchPainted: Promise<number> };

/** Frames in a row in which the list did not change, after which it is as it will be. */
const QUIET_FRAMES = 3;
/** Frames after which a list that did not change at all is taken to be what was asked for already. */
const UNCHANGED_FRAMES = 40;

/**
 * Milliseconds from something the hand does in the window until the last frame it changed the list in has been painted. Where it changes
 * nothing, until the next frame. @param event what the window hears of it @param act does it, once
 */
export async function paintedAfter(
  { page }: Desk,
  event: 'keydown' | 'click',
  act: () => Promise<unknown>,
): Promise<number> {
  await page.evaluate(
    ({ event, quietFrames, unchangedFrames }) => {
      (window as unknown as Painted).benchPainted = new Promise<number>((resolve) => {
        const hear = ({ timeStamp }: Event): void => {
          let changed = false;
          const observer = new MutationObserver(() => (changed = true));
          const list = document.getElementById('inbox-list');
          if (!list) throw new Error('there is no list');
          observer.observe(list, {
            subtree: true,
            childList: true,
            characterData: true,
            attributeFilter: ['aria-setsize', 'aria-posinset'],
          });
          let first: number | undefined;
          let last: number | undefined;
          let quiet = 0;
          let frames = 0;
          const frame = (): void => {
            const inThis = changed;
            changed = false;
            frames += 1;
            // A message sent in a frame is heard after the frame was painted.
            const channel = new MessageChannel();
            channel.port1.onmessage = () => {
              const took = performance.now() - timeStamp;
              first ??= took;
              if (inThis) last = took;
              quiet = inThis ? 0 : quiet + 1;
              const done = last === undefined ? frames >= unchangedFrames : quiet >= quietFrames;
              if (!done) {
                requestAnimationFrame(frame);
                return;
              }
              observer.disconnect();
              resolve(last ?? first);
            };
            channel.port2.postMessage(null);
          };
          requestAnimationFrame(frame);
        };
        window.addEventListener(event, hear, { capture: true, once: true });
      });
    },
    { event, quietFrames: QUIET_FRAMES, unchangedFrames: UNCHANGED_FRAMES },
  );
  await act();
  return page.evaluate(() => (window as unknown as Painted).benchPainted);
}
