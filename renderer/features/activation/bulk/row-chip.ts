import type { ActivityEntry } from '../../../../shared/contract/activity.ts';
import type { ActivationCheck } from '../../../../shared/contract/intents.ts';

/** What one word says of a role in the list: `good` the service said yes, `look` and `bad` as the colours mean, `quiet` neutral. */
export type RowChip = { readonly tone: 'good' | 'look' | 'bad' | 'quiet'; readonly words: string };

type RowFacts = {
  readonly block: string | null;
  readonly capped: boolean;
  /** The dry run's answer; undefined where there is none, or the form changed since. */
  readonly check: ActivationCheck | undefined;
  /** Main's record of the sending that runs. */
  readonly entry: ActivityEntry | undefined;
};

/** The chips of one role: what was cut, and how far it is. */
export function rowChips({ block, capped, check, entry }: RowFacts): RowChip[] {
  if (entry) return [PROGRESS[entry.state]];
  if (block !== null) return [{ tone: 'look', words: 'left out' }];
  return [
    ...(capped ? [{ tone: 'look', words: 'capped' } as const] : []),
    ...(check ? [CHECKED[check.answer]] : []),
  ];
}

const CHECKED: Record<ActivationCheck['answer'], RowChip> = {
  accepted: { tone: 'good', words: 'accepted' },
  challenged: { tone: 'quiet', words: 'needs sign-in' },
  refused: { tone: 'bad', words: 'refused' },
  unknown: { tone: 'look', words: 'not checked' },
};

const PROGRESS: Record<ActivityEntry['state'], RowChip> = {
  sending: { tone: 'quiet', words: 'sending' },
  'step-up': { tone: 'quiet', words: 'waits for sign-in' },
  unknown: { tone: 'look', words: 'outcome unknown' },
  accepted: { tone: 'good', words: 'sent' },
  refused: { tone: 'bad', words: 'refused' },
  'not-found': { tone: 'look', words: 'not found' },
};

/** Under the row: why it is left out, or why the dry run refused it; null where there is nothing to say. */
export function rowReason({ block, check }: Pick<RowFacts, 'block' | 'check'>): string | null {
  if (block !== null) return block;
  if (!check?.problem || check.answer === 'accepted' || check.answer === 'challenged') return null;
  return `${check.problem.title} ${check.problem.advice}`;
}
