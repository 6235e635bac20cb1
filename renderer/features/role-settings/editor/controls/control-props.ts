import type { Entering } from '../draft/draft.ts';

/** What a control of one setting is given, wherever it stands. */
export type ControlProps<V> = {
  readonly value: V;
  /** The text in its field that is not its value yet; null where the value says it all. */
  readonly typed: string | null;
  /** Ids of what names it, and of what is said of it. */
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly onEnter: (value: V, how: Entering) => void;
  /** It was left: what was entered last is whole. */
  readonly onLeave: () => void;
};

/** Entered in one go. */
export const ONCE: Entering = { typed: null, going: false };
/** Slid: more may follow. */
export const SLID: Entering = { typed: null, going: true };
