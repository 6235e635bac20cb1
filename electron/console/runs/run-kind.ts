import type { Problem } from '../../../shared/contract/problem.ts';
import type { Result } from '../../../shared/contract/result.ts';
import type { Entra } from '../connection-ports.ts';
import type { Identity } from '../ports.ts';
import type { Prove } from '../session/step-up.ts';
import type { World } from '../world.ts';

/** Many things done one after the other for one wish, as the screens see it. */
export type Run<Why, Item> = {
  runId: string;
  why: Why;
  startedAt: number;
  endedAt: number | null;
  state: 'running' | 'waiting' | 'step-up' | 'stopping' | 'stopped' | 'interrupted' | 'done';
  resumesAt: number | null;
  problem: Problem | null;
  items: Item[];
};

/** A run with all it takes to do it, in the order of its items. */
export type Kept<Why, Item, Work> = { readonly run: Run<Why, Item>; readonly work: readonly Work[] };

/** A run, whoever is on screen. */
export type LiveRun<Why, Item, Work> = {
  kept: Kept<Why, Item, Work>;
  /** Something of it is on its way, or is about to be. */
  going: boolean;
  /** The user wants no more of it to be sent. */
  stop: boolean;
  /** Ends a wait that the service asked for. */
  wake: () => void;
};

/** Every item has a state; `waiting` is one of them. */
export type AnyItem = { readonly state: string; readonly problem: Problem | null };

/** Where runs of one kind are: one a person. */
export type RunPlace<Why, Item extends AnyItem, Work> = {
  /** By `personOf`. */
  readonly runs: (world: World) => Map<string, LiveRun<Why, Item, Work>>;
  readonly file: (world: World) => {
    readonly load: (who: Identity) => Promise<Kept<Why, Item, Work> | null>;
    readonly save: (who: Identity, kept: Kept<Why, Item, Work>) => Promise<Result<null>>;
    readonly wipe: (who: Identity) => Promise<void>;
  };
  /** Puts it on screen. */
  readonly show: (world: World, run: Run<Why, Item> | null) => void;
  /** What is said where another one is under way. */
  readonly underWay: () => Problem;
};

/** How runs of one kind are done. */
export type RunKind<Why, Item extends AnyItem, Work> = RunPlace<Why, Item, Work> & {
  /** For the log, e.g. `a save of role settings`. */
  readonly called: string;
  readonly area: string;
  /** How many items of a run go together. */
  readonly atOnce: (run: Run<Why, Item>) => number;
  /** Does some items, by their place. @returns what keeps the rest from being tried; null where nothing does */
  readonly doSome: (
    world: World,
    entra: Entra,
    who: Identity,
    live: LiveRun<Why, Item, Work>,
    places: readonly number[],
    prove: Prove,
  ) => Promise<Problem | null>;
  /** Until when the service asked an item to wait, in milliseconds since the epoch; null where it did not. */
  readonly heldUntil: (item: Item) => number | null;
  /** Such an item, so that only what was held is tried again. */
  readonly waitAgain: (item: Item) => Item;
  /** An item that something of ours broke under: what was on its way may have left. */
  readonly brokeUnder: (item: Item, problem: Problem) => Item;
  /** An item as it is gone on with; unchanged where it is done with. */
  readonly again: (item: Item) => Item;
  /** Whether some of it is done and some still waits, so that the next one must not take its place. */
  readonly isHalfDone: (run: Run<Why, Item>) => boolean;
  readonly leftHalfDone: () => Problem;
  /** What is said where there is none to go on with. */
  readonly gone: () => Problem;
};
