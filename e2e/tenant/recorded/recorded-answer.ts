import type { Shape } from './compare.ts';

/** One answer of the real service that somebody has published, as far as it is fact: its shape, in our words, and where it stands. */
export type RecordedAnswer = {
  /** The answer of `story.ts` that it is compared with. */
  of: string;
  source: string;
  status: number;
  /** Absent = nothing is known of it; `undefined` = there is none. */
  body?: Shape;
  /** By lower-case name; null = the header is not there. */
  headers?: Readonly<Record<string, RegExp | null>>;
};
