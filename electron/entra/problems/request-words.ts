import type { GraphError } from './graph-error.ts';
import type { Words } from './graph-codes.ts';

/* Codes that mean something else to what asks for a role than to what gives one back (graph-codes.ts), lower case. graph-pim.md §8 */

/** What a refusal of an activation means; undefined for one that means the same everywhere. */
export const activationWords = ({ code }: GraphError): Words | undefined =>
  ACTIVATION.get(code.toLowerCase());

/** The same of asking for more time. */
export const moreTimeWords = ({ code }: GraphError): Words | undefined => MORE_TIME.get(code.toLowerCase());

// The text of a refusal for want of an eligibility is not known; this code is what the field meets (graph-pim.md §15.10).
const ACTIVATION = new Map<string, Words>([
  [
    'roleassignmentdoesnotexist',
    {
      kind: 'not-found',
      title: 'You are not eligible for this role here any more.',
      advice: 'Nothing was recorded. It ended or was removed; read again to see what you have.',
    },
  ],
]);

const MORE_TIME = new Map<string, Words>([
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
