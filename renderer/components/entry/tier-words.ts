import type { Tier } from '../../../shared/contract/connection.ts';

/** A tier as the people who use the console call themselves, and what its application asks for. */
const TIER_WORDS: Readonly<Record<Tier, { readonly users: string; readonly asks: string }>> = {
  requestor: { users: 'Requestors', asks: 'your own roles and requests, and to activate them' },
  approver: { users: 'Approvers', asks: 'to read and decide requests, and to activate own roles' },
  administrator: {
    users: 'Administrators',
    asks: 'to read and decide requests, to activate own roles, and to read the names of administrative units',
  },
  auditor: {
    users: 'Auditors',
    asks: 'to read roles, assignments, requests and role settings, and to change none of them',
  },
};

/** "Requestors". */
export const tierUsers = (tier: Tier): string => TIER_WORDS[tier].users;

/** "requestor tier: your own roles and requests, and to activate them". */
export const tierAsks = (tier: Tier): string => `${tier} tier: ${TIER_WORDS[tier].asks}`;

/** The sentence under the choice of tier. */
export const tierSentence = (tier: Tier): string => {
  const { asks } = TIER_WORDS[tier];
  const what = asks.startsWith('to ') ? asks : `for ${asks}`;
  return `Asks ${what}. An administrator consents once for the whole tenant.`;
};
