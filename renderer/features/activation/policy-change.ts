import type { ActivationAsks } from '../../../shared/contract/my-roles.ts';
import { durationText, minutesOf } from '../../../shared/domain/durations.ts';

/** What changed in a role's policy since the panel was opened, as the parts of one sentence; empty where nothing did. */
export function policyChanges(before: ActivationAsks | null, now: ActivationAsks | null): string[] {
  if (before === null && now === null) return [];
  if (before === null) return ['its rules can be read now'];
  if (now === null) return ['its rules can no longer be read'];
  const changes: string[] = [];
  if (before.maximum !== now.maximum) {
    const minutes = minutesOf(now.maximum);
    changes.push(minutes === undefined ? 'maximum not readable' : `maximum is now ${durationText(minutes)}`);
  }
  const asked = (key: 'justification' | 'ticket' | 'mfa' | 'approval', words: string): void => {
    if (before[key] !== now[key])
      changes.push(`${words} ${now[key] ? 'is now needed' : 'is no longer needed'}`);
  };
  asked('approval', 'approval');
  asked('justification', 'a justification');
  asked('ticket', 'a ticket');
  asked('mfa', 'MFA');
  if (before.context !== now.context) {
    changes.push(
      now.context === null
        ? 'no authentication context is needed any more'
        : `authentication context ${now.context} is now needed`,
    );
  }
  return changes;
}

/** "The policy changed while this was open: maximum is now 2 h." */
export const policyChangeSentence = (changes: readonly string[]): string =>
  `The policy changed while this was open: ${changes.join(', ')}.`;
