import type { GraphError } from './graph-error.ts';
import { failedRules } from './challenge.ts';
import type { Words } from './graph-codes.ts';
import { NOT_ELIGIBLE } from './policy-refusal.ts';

/* Codes that mean something else to what asks for a role than to what gives one back (graph-codes.ts), lower case. graph-pim.md §8 */

/** What a refusal of an activation means; undefined for one that means the same everywhere. */
export const activationWords = ({ code }: GraphError): Words | undefined =>
  ACTIVATION.get(code.toLowerCase());

/** The same of asking for more time. */
export const moreTimeWords = (error: GraphError): Words | undefined =>
  failedRules(error)?.includes('ExpirationRule') ? NOT_NOW : MORE_TIME.get(error.code.toLowerCase());

// Which code says too early, too late, too long or not there is not known; the times are the portal's (graph-pim.md §13 [docs]).
const NOT_NOW: Words = {
  kind: 'refused',
  title: 'The service does not take this request.',
  advice:
    'Nothing was recorded. An extension can be asked for shortly before the end, a renewal for some weeks after it, and neither for longer than the policy allows.',
};

const ACTIVATION = new Map<string, Words>([
  // What the field meets for want of an eligibility (graph-pim.md §15.10).
  ['roleassignmentdoesnotexist', NOT_ELIGIBLE],
  [
    'invalidscope',
    {
      kind: 'not-found',
      title: 'You are eligible for this role at another scope.',
      advice: 'Nothing was recorded. What you are eligible for was changed; read again to see where.',
    },
  ],
  [
    'invalidroleassignmentid',
    {
      kind: 'too-early',
      title: 'The service is still taking this role away.',
      advice: 'It ended a moment ago. Nothing was recorded; try again in some minutes.',
    },
  ],
  [
    'activedurationtooshort',
    {
      kind: 'refused',
      title: 'The service does not activate a role for so short a time.',
      advice: 'Nothing was recorded. Choose a longer one.',
      field: 'duration',
    },
  ],
]);

const MORE_TIME = new Map<string, Words>([
  ['invalidroleassignmentrequest', NOT_NOW],
  [
    'roleassignmentdoesnotexist',
    {
      kind: 'not-found',
      title: 'There is nothing here to be extended or renewed.',
      advice: 'Nothing was recorded. It was removed meanwhile; read again to see what you have.',
    },
  ],
  [
    'roleassignmentexists',
    {
      kind: 'refused',
      title: 'You hold this role again already.',
      advice: 'Nothing was recorded. Read again to see until when.',
    },
  ],
]);
