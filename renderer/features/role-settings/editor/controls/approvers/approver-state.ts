import type { Approver } from '../../../../../../shared/contract/my-roles.ts';
import { personMarks } from '../../../../../components/principals/person-marks.ts';
import type { ApproverFacts, UsablePerson } from '../../../../../../shared/contract/role-settings/detail.ts';

/** How an approver stands, in a few words, and how bad that is. `reading`: it is being found out. */
export type ApproverState = {
  readonly tone: 'plain' | 'amber' | 'red';
  /** '' where there is nothing to say. */
  readonly words: string;
};

/** Whether this person can decide, as far as is known: a disabled account cannot sign in. */
export const canDecide = ({ enabled }: UsablePerson): boolean => enabled !== false;

/** @param facts what stands behind it; undefined where it was not read, or not yet */
export function approverState({ kind }: Approver, facts: ApproverFacts | undefined): ApproverState {
  if (kind === 'unknown') return { tone: 'amber', words: 'of a kind this console does not know' };
  if (!facts) return { tone: 'plain', words: '' };
  if (facts.state === 'gone') return { tone: 'red', words: 'no longer in the directory' };
  if (facts.groupKind === 'distribution') return { tone: 'red', words: 'a distribution list cannot decide' };
  if (facts.state === 'refused' || facts.state === 'failed')
    return { tone: 'amber', words: kind === 'group' ? 'members not readable' : 'not readable' };
  return kind === 'group' ? groupState(facts) : personState(facts.people[0]);
}

function groupState({ state, people }: ApproverFacts): ApproverState {
  const usable = people.filter(canDecide).length;
  const more = state === 'partial' ? '+' : '';
  const words = `${usable}${more} of ${people.length}${more} usable`;
  if (usable === 0) return { tone: state === 'partial' ? 'amber' : 'red', words };
  return { tone: usable < people.length || state === 'partial' ? 'amber' : 'plain', words };
}

function personState(person: UsablePerson | undefined): ApproverState {
  if (!person) return { tone: 'amber', words: 'not readable' };
  return { tone: personTone(person), words: personMarks(person).join(', ') };
}

const personTone = (person: UsablePerson): ApproverState['tone'] => {
  if (!canDecide(person)) return 'red';
  return person.guest === true ? 'amber' : 'plain';
};
