import type { GraphError } from './graph-error.ts';
import type { Words } from './graph-codes.ts';
import { NOT_ELIGIBLE, policyRefusal } from './policy-refusal.ts';
import { moreTimeWords } from './request-words.ts';

/* What a refusal means where it is about a group: the codes are those of roles (graph-pim.md §8), what is said speaks of no role. */

/** The same of an activation; undefined for a refusal that says the same of everything. */
export const groupActivationWords = (error: GraphError): Words | undefined => {
  const said = policyRefusal(error);
  if (said === NOT_ELIGIBLE) return GROUP_NOT_ELIGIBLE;
  return said ? { ...said, title: 'The group’s settings refused this.' } : ACTIVATION.get(codeOf(error));
};

/** The same of giving it back. */
export const groupDeactivationWords = (error: GraphError): Words | undefined =>
  DEACTIVATION.get(codeOf(error));

/** The same of asking for more time. */
export const groupMoreTimeWords = (error: GraphError): Words | undefined =>
  MORE_TIME.get(codeOf(error)) ?? moreTimeWords(error);

const codeOf = ({ code }: GraphError): string => code.toLowerCase();

const GROUP_NOT_ELIGIBLE: Words = {
  ...NOT_ELIGIBLE,
  title: 'You are not eligible for this group any more.',
};

const WAITING: [string, Words] = [
  'pendingroleassignmentrequest',
  {
    kind: 'already-pending',
    title: 'A request for this group is already waiting.',
    advice: 'Nothing was added. It is listed under Waiting.',
  },
];

const ACTIVATION = new Map<string, Words>([
  WAITING,
  ['roleassignmentdoesnotexist', GROUP_NOT_ELIGIBLE],
  ['invalidscope', GROUP_NOT_ELIGIBLE],
  [
    'roleassignmentexists',
    {
      kind: 'already-active',
      title: 'You are in this group already.',
      advice: 'Nothing was added. It is listed under Active now.',
    },
  ],
  [
    'invalidroleassignmentid',
    {
      kind: 'too-early',
      title: 'The service is still taking you out of this group.',
      advice: 'It ended a moment ago. Nothing was recorded; try again in some minutes.',
    },
  ],
  [
    'activedurationtooshort',
    {
      kind: 'refused',
      title: 'The service lets nobody into a group for so short a time.',
      advice: 'Nothing was recorded. Choose a longer one.',
      field: 'duration',
    },
  ],
]);

const DEACTIVATION = new Map<string, Words>([
  WAITING,
  [
    'roleassignmentdoesnotexist',
    {
      kind: 'not-active',
      title: 'You are not in this group any more.',
      advice: 'It ended before you gave it back. There is nothing to do.',
    },
  ],
  [
    'activedurationtooshort',
    {
      kind: 'too-early',
      title: 'This cannot be deactivated yet.',
      advice: 'The service keeps an activation for its first 5 min. Try again after that.',
    },
  ],
]);

const MORE_TIME = new Map<string, Words>([
  WAITING,
  [
    'roleassignmentexists',
    {
      kind: 'refused',
      title: 'You have this again already.',
      advice: 'Nothing was recorded. Read again to see until when.',
    },
  ],
]);
