import type { ActivationAsks } from '../../../../shared/contract/my-roles.ts';
import { ceilingOf } from '../form/draft.ts';

/** How long one of several roles is asked for, all in minutes. */
export type Share = {
  /** The typed duration, cut to this role's maximum. Undefined where the typed duration cannot be read. */
  readonly minutes: number | undefined;
  /** Undefined where the policy cannot be read: then nothing is cut. */
  readonly maximum: number | undefined;
  readonly capped: boolean;
};

/** What of a duration for all one role can have. @param minutes as typed; undefined where that cannot be read */
export function shareOf(minutes: number | undefined, asks: ActivationAsks | null): Share {
  const maximum = ceilingOf(asks);
  const capped = minutes !== undefined && maximum !== undefined && minutes > maximum;
  return { minutes: capped ? maximum : minutes, maximum, capped };
}

/** How many minutes the full width of the bars stands for: the widest maximum, or what is asked where that is more. */
export const scaleOf = (shares: readonly Share[], minutes: number | undefined): number =>
  Math.max(1, minutes ?? 0, ...shares.map(({ maximum }) => maximum ?? 0));
