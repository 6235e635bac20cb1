import type { GraphError } from './graph-error.ts';
import type { Words } from './graph-codes.ts';

/**
 * What a refusal means when a decision was sent; undefined for one that means the same everywhere. 403, 404 and 409: graph-pim.md §3
 * [docs].
 */
export const decisionWords = ({ status }: GraphError): Words | undefined => BY_STATUS.get(status);

const BY_STATUS = new Map<number, Words>([
  [
    403,
    {
      kind: 'role-missing',
      title: 'You may not decide this request.',
      advice: 'The role’s policy names others to decide, or it is your own. Nothing was recorded.',
    },
  ],
  [
    404,
    {
      kind: 'not-found',
      title: 'This request no longer waits.',
      advice: 'It was taken back, or its time ran out. Your decision was not recorded.',
    },
  ],
  [
    409,
    {
      kind: 'already-decided',
      title: 'Somebody else decided this request first.',
      advice: 'Your decision was not recorded.',
    },
  ],
]);
