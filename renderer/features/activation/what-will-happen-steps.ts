import type { ActivationAsks } from '../../../shared/contract/my-roles.ts';
import { durationText } from '../../../shared/domain/durations.ts';

/** A step between sending and having the role. */
type HappensStep = {
  readonly kind: 'sign-in' | 'approval' | 'active' | 'unknown';
  readonly title: string;
  readonly detail: string;
};

/** What sending leads to, from the role's policy. @param minutes asked for; undefined where they cannot be read yet */
export function whatWillHappen(asks: ActivationAsks | null, minutes: number | undefined): HappensStep[] {
  const long = minutes === undefined ? '' : ` for ${durationText(minutes)}`;
  const active = (from: string): HappensStep => ({
    kind: 'active',
    title: `Then active${long}${from}`,
    detail: 'Tokens follow within minutes. Deactivate any time after 5\u00a0min.',
  });
  if (asks === null) {
    return [
      {
        kind: 'unknown',
        title: 'You may not read this role’s rules',
        detail: 'You can still ask; if the service refuses, the field is marked.',
      },
      {
        kind: 'active',
        title: `If it is granted, active${long}`,
        detail: 'Tokens follow within minutes. Deactivate any time after 5\u00a0min.',
      },
    ];
  }
  const steps: HappensStep[] = [];
  if (asks.context !== null) {
    steps.push({
      kind: 'sign-in',
      title: 'You may be asked to sign in again',
      detail: `Authentication context ${asks.context}.`,
    });
  } else if (asks.mfa) {
    steps.push({
      kind: 'sign-in',
      title: 'You may be asked to sign in again',
      detail: 'Multifactor authentication, where this sign-in has not done it yet.',
    });
  }
  if (asks.approval) {
    steps.push({
      kind: 'approval',
      title: 'An approver of this role decides',
      detail: 'The request expires after 24\u00a0h without an answer.',
    });
  }
  return [...steps, active(asks.approval ? ', from the grant' : '')];
}
