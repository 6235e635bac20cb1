import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import type { ActivationAsks, Scope } from '../../../../shared/contract/my-roles.ts';
import type { UsualDuration } from '../../../../shared/domain/deciding/usual-duration.ts';
import { durationText, minutesOf } from '../../../../shared/domain/durations.ts';
import { momentText } from '../../../components/when.ts';

/** "7c1e02d4…b42f": an object id as far as it helps to tell two apart. */
export const shortId = (id: string): string => (id.length > 13 ? `${id.slice(0, 8)}…${id.slice(-4)}` : id);

/** The end of the sentence: ", whole tenant.", ", in Nordics." and ", as member." */
export function whereWords(scope: Scope): string {
  switch (scope.kind) {
    case 'tenant':
      return ', whole tenant.';
    case 'membership':
      return `, as ${scope.id}.`;
    case 'administrative-unit':
    case 'object':
      return `, in ${scope.name ?? scope.id}.`;
  }
}

/**
 * How much is asked of what the role allows. `part` and `usual` are 0..1 of the maximum, null where they are not known: how much is asked
 * for now, and how much this person usually asks for.
 */
export type AskedShare = {
  readonly words: string;
  readonly part: number | null;
  readonly usual: number | null;
};

/** "2 h of at most 8 h. Usual: 1 h." @param usual of this person for this role; null where they asked too seldom */
export function askedShare(
  request: Pick<WaitingRequest, 'duration' | 'asks'>,
  usual: UsualDuration | null,
): AskedShare {
  const { words, part, maximum } = shareOf(request);
  const minutes = usual === null ? undefined : minutesOf(usual.duration);
  if (usual === null || minutes === undefined) return { words, part, usual: null };
  return {
    words: `${words}${words.endsWith('.') ? '' : '.'} Their usual: ${durationText(minutes)} (median of ${usual.of}).`,
    part,
    usual: maximum === null ? null : Math.min(1, minutes / maximum),
  };
}

type Share = Pick<AskedShare, 'words' | 'part'> & { readonly maximum: number | null };

function shareOf({ duration, asks }: Pick<WaitingRequest, 'duration' | 'asks'>): Share {
  const minutes = duration === null ? undefined : minutesOf(duration);
  const maximum = asks === null ? undefined : minutesOf(asks.maximum);
  if (minutes === undefined) return { words: 'How long is not known.', part: null, maximum: maximum ?? null };
  const asked = durationText(minutes);
  if (maximum === undefined || maximum === 0)
    return { words: `${asked}. The maximum is not readable.`, part: null, maximum: null };
  const part = Math.min(1, minutes / maximum);
  return minutes >= maximum
    ? { words: `${asked}, the maximum`, part, maximum }
    : { words: `${asked} of at most ${durationText(maximum)}`, part, maximum };
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
  if (asks === null) return 'Not readable: you may not read this policy';
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
