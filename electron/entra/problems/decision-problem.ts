import type { GraphError } from './graph-error.ts';
import type { Words } from './graph-codes.ts';

/**
 * What a refusal means when a decision was sent; undefined for one that means the same everywhere. 403, 404 and 409: graph-pim.md §3
 * [docs].
 */
export const decisionWords = ({ status, message }: GraphError): Words | undefined =>
  status === 400 && /justification/i.test(message) ? UNJUSTIFIED : BY_STATUS.get(status);

/** By a failed rule of the policy, or as a bad request: which of the two is not documented. graph-pim.md §8 [inferred] */
const UNJUSTIFIED: Words = {
  kind: 'refused',
  title: 'The policy wants your decision justified.',
  advice: 'Nothing was recorded. Say why, then send it again.',
  field: 'justification',
};

const BY_STATUS = new Map<number, Words>([
  [
    403,
    {
      kind: 'role-missing',
      title: 'You may not decide this request.',
      advice: 'The policy names others to decide, or it is your own. Nothing was recorded.',
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
