import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import type { ActivationAsks, Scope } from '../../../../shared/contract/my-roles.ts';
import { durationText, minutesOf } from '../../../../shared/domain/durations.ts';
import { momentText } from '../../../components/when.ts';

/** "7c1e02d4…b42f": an object id as far as it helps to tell two apart. */
export const shortId = (id: string): string => (id.length > 13 ? `${id.slice(0, 8)}…${id.slice(-4)}` : id);

/** The end of the sentence: ", whole tenant." and ", in Nordics." */
export const whereWords = (scope: Scope): string =>
  scope.kind === 'tenant' ? ', whole tenant.' : `, in ${scope.name ?? scope.id}.`;

/** How much is asked of what the role allows, in minutes. `part` is 0..1 of the maximum, null where one of both is not known. */
export type AskedShare = { readonly words: string; readonly part: number | null };

/** "2 h of at most 8 h." */
export function askedShare({ duration, asks }: Pick<WaitingRequest, 'duration' | 'asks'>): AskedShare {
  const minutes = duration === null ? undefined : minutesOf(duration);
  const maximum = asks === null ? undefined : minutesOf(asks.maximum);
  if (minutes === undefined) return { words: 'How long is not known.', part: null };
  const asked = durationText(minutes);
  if (maximum === undefined || maximum === 0)
    return { words: `${asked}. The role’s maximum is not readable.`, part: null };
  const part = Math.min(1, minutes / maximum);
  return minutes >= maximum
    ? { words: `${asked}, the maximum`, part }
    : { words: `${asked} of at most ${durationText(maximum)}`, part };
}

/** When it starts, if it is approved. @param now the service's time */
export function startsWords(startsAt: number | null, now: number): string {
  if (startsAt === null) return 'As soon as it is approved';
  return startsAt <= now
    ? `With the decision: the start asked for, ${momentText(startsAt, now)}, has passed`
    : `${momentText(startsAt, now)}, or with the decision if that is later`;
}

/** "Maximum 4 h · context c1 · justification and ticket"; what the policy asks of the requestor. */
export function policyLine(asks: ActivationAsks | null): string {
  if (asks === null) return 'Not readable: you may not read this role’s policy';
  const maximum = minutesOf(asks.maximum);
  const typed = [asks.justification && 'justification', asks.ticket && 'ticket'].filter(
    (part) => part !== false,
  );
  return [
    maximum !== undefined && `Maximum ${durationText(maximum)}`,
    asks.context !== null ? `context ${asks.context}` : asks.mfa && 'MFA',
    typed.length > 0 && typed.join(' and '),
  ]
    .filter((part) => part !== false)
    .join(' · ');
}
