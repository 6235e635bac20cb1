import type { Look } from './looks.ts';
import type { Stage, StageSetting } from './stage.ts';

/** One thing to look at. Its pictures are called `NN-screen-state-look.png`. */
export type State = {
  /** Where it is seen: `sign-in`, `my-roles`, `activation`, `result`, `account` … */
  readonly screen: string;
  readonly state: string;
  /** Brings the console there from where the state before it left off, and waits until it shows. */
  readonly reach: (stage: Stage) => Promise<void>;
  /** What each picture needs anew, as another window size takes it away: a tooltip, an open menu. */
  readonly pose?: (stage: Stage) => Promise<void>;
  /** Looks besides those every state is held up in. */
  readonly also?: readonly Look[];
};

/** States that follow from each other on one console and one tenant. After one that failed the rest of its chapter is not tried. */
export type Chapter = {
  readonly setting?: StageSetting;
  /** Only what stands in for Electron can be told to be so; elsewhere the chapter is left out, and said so. */
  readonly standInOnly?: true;
  readonly states: readonly State[];
};
