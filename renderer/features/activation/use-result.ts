import { useEffect, useMemo } from 'react';
import type { ActivityEntry } from '../../../shared/contract/activity.ts';
import type { EligibleRole } from '../../../shared/contract/my-roles.ts';
import type { WriteOutcome } from '../../../shared/contract/intents.ts';
import { exactTime } from '../../components/when.ts';
import { announce } from '../../state/announcements.ts';
import { useSlice } from '../../state/slices-store.ts';
import { placeOfRole } from '../../state/standing.ts';
import { useNow } from '../../state/use-now.ts';
import { wakeEachMinute } from '../../state/wake-times.ts';
import { resultWords, type ResultWords } from './result-words.ts';

/** The result as the slices tell it now; each change of it is said in the live region. */
export function useResult(
  eligible: EligibleRole,
  outcome: WriteOutcome,
): {
  readonly words: ResultWords;
  readonly sentAt: string | null;
  readonly entry: ActivityEntry | undefined;
} {
  const { active } = useSlice('myRoles');
  const { entries } = useSlice('activity');
  const now = useNow(wakeEachMinute);
  const entry = entries.find(({ id }) => id === outcome.intentId);
  const words = useMemo(() => {
    const place = placeOfRole(eligible);
    const held = active.find(
      (one) => placeOfRole(one) === place && (one.endsAt === null || one.endsAt > now),
    );
    return resultWords(outcome.outcome, entry, held, now);
  }, [eligible, active, outcome, entry, now]);
  const { headline, kind } = words;
  useEffect(() => announce(headline, kind === 'refused' ? 'assertive' : 'polite'), [headline, kind]);
  return { words, sentAt: entry ? exactTime(entry.at) : null, entry };
}
