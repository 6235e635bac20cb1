import type { Plane } from '../../../shared/contract/my-roles.ts';
import type { FormField, Problem } from '../../../shared/contract/problem.ts';
import { failedRules } from './challenge.ts';
import type { Words } from './graph-codes.ts';
import type { GraphError } from './graph-error.ts';
import { isNotAllowed } from './not-allowed.ts';

/**
 * What a refusal means where an administrator assigns, changes or takes away; undefined for one that means the same everywhere. Codes:
 * graph-pim.md §8.
 */
export const assignmentWords =
  (plane: Plane) =>
  (error: GraphError): Words | undefined =>
    policyWords(plane, error) ??
    REFUSED.get(error.code.toLowerCase()) ??
    (isNotAllowed(error) ? MAY_NOT[plane] : undefined);

/** An answer that was lost: what came of it is read back, not asked again. */
export const assignmentOutcome = (lost: Problem): Problem =>
  lost.kind === 'outcome-unknown'
    ? {
        ...lost,
        advice:
          'It may have been done. What is assigned is read again to find out; nothing is sent a second time.',
      }
    : lost;

// Of a change of two requests, the other may have been taken.
const NOTHING = 'This request changed nothing.';

/** What a rule of the settings for assigning objects to, and the field of the form it belongs to. Names: graph-pim.md §8 */
const RULES: Readonly<Record<string, { readonly says: string; readonly field?: FormField } | undefined>> = {
  ExpirationRule: {
    says: 'It would last longer than these settings allow, or without an end. Choose an earlier end.',
    field: 'duration',
  },
  JustificationRule: { says: 'A justification is required.', field: 'justification' },
  TicketingRule: {
    says: 'A ticket is required. Type its number and system; this tenant may want both.',
    field: 'ticket',
  },
  MfaRule: { says: 'Multifactor authentication is required.' },
};

function policyWords(plane: Plane, error: GraphError): Words | undefined {
  if (error.code.toLowerCase() !== 'roleassignmentrequestpolicyvalidationfailed') return undefined;
  const failed = failedRules(error) ?? [];
  const said = failed.flatMap((rule) => RULES[rule]?.says ?? []).join(' ');
  const field = failed.map((rule) => RULES[rule]?.field).find((found) => found !== undefined);
  return {
    kind: 'refused',
    title: plane === 'groups' ? 'The group’s settings refused this.' : 'The role’s settings refused this.',
    advice: said || 'It gave no reason that PIM Desk can read. “Copy for support” has its words.',
    ...(field && { field }),
  };
}

const MAY_NOT: Readonly<Record<Plane, Words>> = {
  'entra-roles': {
    kind: 'role-missing',
    title: 'Your directory roles do not allow assigning this role.',
    advice: `${NOTHING} It takes Privileged Role Administrator: activate it, or ask somebody who has it.`,
  },
  groups: {
    kind: 'role-missing',
    title: 'You may not change who is in this group.',
    advice: `${NOTHING} It takes an owner of the group; of a group that can hold roles, a Privileged Role Administrator also may.`,
  },
};

const LEAVING: Words = {
  kind: 'too-early',
  title: 'The service is still taking the earlier one away.',
  advice: `${NOTHING} That takes a few minutes; send it again after that.`,
};

const WRONG_TIMES: Words = {
  kind: 'refused',
  title: 'The service does not take these times.',
  advice: `${NOTHING} An extension must end later than what is there, and nothing can end before it begins.`,
  field: 'start',
};

const REFUSED = new Map<string, Words>([
  [
    'roleassignmentexists',
    {
      kind: 'refused',
      title: 'This is assigned already.',
      advice: `${NOTHING} Read again to see from when until when; to change that, update or extend it.`,
    },
  ],
  [
    'roleassignmentdoesnotexist',
    {
      kind: 'not-found',
      title: 'There is no such assignment any more.',
      advice: `${NOTHING} It ended, or somebody took it away meanwhile. Read again to see what is there.`,
    },
  ],
  [
    'pendingroleassignmentrequest',
    {
      kind: 'already-pending',
      title: 'Another request about this is still open.',
      advice: `${NOTHING} It waits for its start or for a decision; cancel or decide that one first.`,
    },
  ],
  ['invalidroleassignmentid', LEAVING],
  [
    'subjectnotfound',
    {
      kind: 'not-found',
      title: 'The service knows no such person, group or application.',
      advice: `${NOTHING} It was deleted, or was made a moment ago and is not known everywhere yet.`,
    },
  ],
  [
    'rolenotfound',
    {
      kind: 'not-found',
      title: 'The service knows no such role or group.',
      advice: `${NOTHING} It was deleted meanwhile. Read again to see what there is.`,
    },
  ],
  [
    'invalidscope',
    {
      kind: 'refused',
      title: 'The role cannot be assigned at this scope.',
      advice: `${NOTHING} The scope does not exist, or this role is not one for scopes of its kind.`,
    },
  ],
  ['invalidroleassignmentrequestschedule', WRONG_TIMES],
  [
    'invalidroleassignmentrequest',
    {
      kind: 'refused',
      title: 'The service does not take this request.',
      advice: `${NOTHING} It does not fit what is there, or this principal cannot have it: groups must be made for roles, and applications are never eligible.`,
    },
  ],
  [
    'resourceislocked',
    {
      kind: 'refused',
      title: 'The service keeps this locked at the moment.',
      advice: `${NOTHING} Try again later; if it stays, pass the request id on to Microsoft.`,
    },
  ],
]);
