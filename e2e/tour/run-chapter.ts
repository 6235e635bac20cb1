import path from 'node:path';
import type { Page } from 'playwright-core';
import { barriersFound } from '../desk/barriers-found.ts';
import { LOOKS } from './looks.ts';
import { NO_WRITES, type LedgerCounts } from './ledger.ts';
import { cameraFor, type Camera } from './photograph.ts';
import { openStage, type Stage } from './stage.ts';
import type { Chapter, State } from './state.ts';

/** One picture, as tour.json has it. */
export type Step = {
  readonly name: string;
  readonly ok: boolean;
  /** Milliseconds; the first picture of a state includes what it took to get there. */
  readonly ms: number;
  readonly screenshot: string;
};

/** How long reaching one state may take before it counts as failed, ms. */
const STATE_LIMIT_MS = 90_000;

type Given = {
  readonly chapter: Chapter;
  /** Number of the chapter's first state in the tour. */
  readonly first: number;
  /** Digits of every picture's number, so that they sort. */
  readonly digits: number;
  readonly out: string;
  /** Names of the looks; none: all. */
  readonly looks: readonly string[];
  /** Whether axe looks at each picture, too. */
  readonly axe: boolean;
  readonly onStep: (step: Step, failure: string | undefined) => void;
};

/** Walks a chapter's states in order and photographs each in every look. Never throws: what went wrong is in the steps. */
export async function runChapter({
  chapter,
  first,
  digits,
  out,
  looks,
  axe,
  onStep,
}: Given): Promise<LedgerCounts> {
  let stage: Stage | undefined;
  const cameraOn = camerasByPage();
  let broken: string | undefined;
  for (const [index, state] of chapter.states.entries()) {
    const wanted = [...LOOKS, ...(state.also ?? [])].filter(
      ({ name }) => looks.length === 0 || looks.includes(name),
    );
    for (const [at, look] of wanted.entries()) {
      const started = performance.now();
      const name = `${state.screen}-${state.state}-${look.name}`;
      const screenshot = `${String(first + index).padStart(digits, '0')}-${name}.png`;
      let failure: string | undefined;
      let there = at > 0;
      try {
        if (broken !== undefined) throw new Error(`not tried: ${broken}`);
        stage ??= await openStage(chapter.setting);
        if (!there) await reached(state, stage, await cameraOn(stage.page));
        there = true;
        // Asked for anew: reaching the state may have restarted the console.
        const camera = await cameraOn(stage.page);
        await camera.dress(look);
        await stage.page.mouse.move(0, 0);
        await state.pose?.(stage);
        await camera.shoot(path.join(out, screenshot));
        const [error] = stage.takeErrors();
        if (error !== undefined) throw new Error(`the window threw: ${error}`);
        const found = axe ? await barriersFound(stage.page) : [];
        if (found.length > 0) throw new Error(`axe: ${found.join('\n')}`);
      } catch (thrown) {
        failure = thrown instanceof Error ? thrown.message : String(thrown);
        const wentWrong = screenshot.replace('.png', '-FAILED.png');
        if (broken === undefined)
          await stage?.page.screenshot({ path: path.join(out, wentWrong) }).catch(() => undefined);
        if (!there && broken === undefined) {
          broken = `${state.screen}-${state.state} was not reached`;
          failure += `\n${stage?.takeErrors().join('\n') ?? ''}\n${stage?.desk.output() ?? ''}`;
        }
      }
      const ms = Math.round(performance.now() - started);
      onStep({ name, ok: failure === undefined, ms, screenshot }, failure);
    }
  }
  return (await stage?.close()) ?? NO_WRITES;
}

/** One camera for each window there was. */
function camerasByPage(): (page: Page) => Promise<Camera> {
  const cameras = new Map<Page, Promise<Camera>>();
  return (page) => {
    const camera = cameras.get(page) ?? cameraFor(page);
    cameras.set(page, camera);
    return camera;
  };
}

/** Brings a state about in the first look, as a person would: at full size, in light. */
async function reached(state: State, stage: Stage, camera: Camera): Promise<void> {
  const [asSeenFirst] = LOOKS;
  if (asSeenFirst) await camera.dress(asSeenFirst);
  let limit: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    limit = setTimeout(() => reject(new Error('not reached in time')), STATE_LIMIT_MS);
  });
  await Promise.race([state.reach(stage), late]).finally(() => clearTimeout(limit));
}
