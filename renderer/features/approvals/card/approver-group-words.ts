import type { ApproverGroup } from '../../../../shared/contract/decision-card.ts';
import { notAvailable } from './not-available.ts';

/** As many names as fit on a line or two. */
const NAMED = 6;

/** Who in a group can decide: "Tier 1 approvers: 4 of 5 usable" and why the fifth is not; then by name. */
export type ApproverGroupWords = { readonly claim: string; readonly names: string };

type About = {
  /** The group's name; null where the policy does not tell it. */
  readonly name: string | null;
  /** Object ids: who asks and can never decide, and who is signed in. */
  readonly requestorId: string;
  readonly selfId: string;
};

export function approverGroupWords(group: ApproverGroup, about: About): ApproverGroupWords {
  const name = about.name ?? group.id;
  if (group.state === 'refused' || group.state === 'failed')
    return { claim: `Members of ${name}`, names: notAvailable(group.reason) };
  const { members } = group;
  const atLeast = group.state === 'partial' ? 'at least ' : '';
  if (members.length === 0)
    return group.state === 'partial'
      ? { claim: `Members of ${name}`, names: notAvailable(group.reason) }
      : { claim: `${name}: no members`, names: 'Nobody in it can decide.' };
  const disabled = members.filter(({ enabled }) => enabled === false).length;
  const unknown = members.filter(({ enabled }) => enabled === null).length;
  const asks = members.some(({ id }) => id === about.requestorId);
  const usable = members.filter(({ id, enabled }) => enabled === true && id !== about.requestorId).length;
  const count =
    unknown === 0
      ? `${usable} of ${atLeast}${members.length} usable`
      : `${atLeast}${members.length === 1 ? '1 member' : `${members.length} members`}`;
  const why = [
    disabled > 0 && `${disabled} may not sign in`,
    asks && 'the requestor is one of them',
    unknown > 0 && 'which of them may sign in is not known',
  ].filter((part) => part !== false);
  return {
    claim: `${name}: ${count}${why.length === 0 ? '' : ` (${why.join(', ')})`}`,
    names: namesOf(group, about.selfId),
  };
}

function namesOf({ members, state }: ApproverGroup, selfId: string): string {
  const self = members.filter(({ id }) => id === selfId).map(() => 'You');
  const others = members
    .filter(({ id }) => id !== selfId)
    .map(({ name, upn, id, enabled }) => `${name ?? upn ?? id}${enabled === false ? ' (disabled)' : ''}`);
  const all = [...self, ...others];
  const rest = all.length - NAMED;
  const more = rest > 0 ? ` and ${rest} more` : state === 'partial' ? ' and maybe more' : '';
  return all.slice(0, NAMED).join(', ') + more;
}
