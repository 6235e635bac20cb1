import type { Decider } from '../../../../shared/contract/past.ts';
import type { Preferences } from '../../../../shared/contract/preferences.ts';
import { isSampled } from '../../../../shared/domain/deciding/sampling.ts';
import { howItEnded } from './who-decided.ts';
import type { PastRow } from './past-rows.ts';

type Read = Readonly<Record<string, Decider | null>>;

/** What a spot audit picks: one's own approvals, so many of so many. */
export type SecondLook = {
  /** Those known to be the signed-in user's, newest first. */
  readonly picked: readonly PastRow[];
  /** Approvals that would be picked if they were the user's, of which it was not read who decided. */
  readonly open: readonly PastRow[];
  /** Of how many it was read. */
  readonly looked: number;
  /** Of how many of those the service did not say. */
  readonly unread: number;
};

/** Whether the request is one that could be picked; whose approval it was may still have to be read. */
const couldBe = ({ request }: PastRow, oneIn: Preferences['sampleOneIn']): boolean =>
  request.outcome === 'approved' && !request.own && isSampled(request.requestId, oneIn);

/** Whether this approval is one's own and picked. */
export const isPicked = (
  row: PastRow,
  decider: Decider | null | undefined,
  oneIn: Preferences['sampleOneIn'],
): boolean => couldBe(row, oneIn) && howItEnded(row, decider ?? undefined).mine === true;

/** @param rows newest first @param read who decided, as far as it was read */
export function secondLook(
  rows: readonly PastRow[],
  read: Read,
  oneIn: Preferences['sampleOneIn'],
): SecondLook {
  const picked: PastRow[] = [];
  const open: PastRow[] = [];
  let looked = 0;
  let unread = 0;
  if (oneIn !== 0)
    for (const row of rows) {
      if (!couldBe(row, oneIn)) continue;
      const { requestId } = row.request;
      const decider = read[requestId] ?? undefined;
      const { mine } = howItEnded(row, decider);
      if (decider !== undefined) looked += 1;
      if (mine === true) picked.push(row);
      // One that could not be read is not asked for over and over.
      else if (mine === null && decider === undefined) open.push(row);
      else if (mine === null) unread += 1;
    }
  return { picked, open, looked, unread };
}

/** "3 picked, 1 looked through"; with "so far" where more may come, and how many may be one's own. */
export function secondLookWords(look: SecondLook, reviewed: ReadonlySet<string>): string {
  const done = look.picked.filter(({ request }) => reviewed.has(request.requestId)).length;
  const more = look.open.length > 0 ? ' so far' : '';
  const unread = look.unread > 0 ? `; of ${look.unread} more it is not known who approved it` : '';
  return `${look.picked.length} picked${more}, ${done} looked through${unread}`;
}
