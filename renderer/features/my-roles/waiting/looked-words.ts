import type { ActivityEntry } from '../../../../shared/contract/activity.ts';
import { waitWords } from '../active/active-words.ts';

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

/** "Read 2 times, not there yet. Reading again in 8 s." @param now the service's time */
export function lookedWords(
  { times: count, nextAt }: NonNullable<ActivityEntry['looked']>,
  now: number,
): string {
  const wait = nextAt - now;
  const next = wait > 0 ? `in ${waitWords(wait)}` : 'now';
  return count === 0 ? `Reading ${next}.` : `Read ${times(count)}, not there yet. Reading again ${next}.`;
}
