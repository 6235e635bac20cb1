import type { ActivationAsks } from '../../../../shared/contract/my-roles.ts';
import { durationText, minutesOf } from '../../../../shared/domain/durations.ts';
import { approverWords } from '../../../components/approver-words.ts';

const names = (asks: ActivationAsks): string => asks.approvers.map(({ id }) => id).join();

/** What changed in a role's policy since the panel was opened, as the parts of one sentence; empty where nothing did. */
function policyChanges(before: ActivationAsks | null, now: ActivationAsks | null): string[] {
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
  if (now.approval && before.approval && names(before) !== names(now))
    changes.push(`who can decide is now ${approverWords(now.approvers).names}`);
  if (before.context !== now.context) {
    changes.push(
      now.context === null
        ? 'no authentication context is needed any more'
        : `authentication context ${now.context} is now needed`,
    );
  }
  return changes;
}

/** A role's policy at the opening of the panel and now. `name` is said where there are several roles, else null. */
export type PolicySince = {
  readonly name: string | null;
  readonly before: ActivationAsks | null;
  readonly now: ActivationAsks | null;
};

/** "The policy changed while this was open: maximum is now 2 h." One sentence for each role whose policy changed. */
export const policyChangeSentences = (policies: readonly PolicySince[]): string[] =>
  policies.flatMap(({ name, before, now }) => {
    const changes = policyChanges(before, now);
    if (changes.length === 0) return [];
    const whose = name === null ? 'The policy' : `The policy of ${name}`;
    return [`${whose} changed while this was open: ${changes.join(', ')}.`];
  });
