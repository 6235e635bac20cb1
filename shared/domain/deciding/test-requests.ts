import type { WaitingRequest } from '../../contract/approvals.ts';
import type { PastRequest } from '../../contract/past.ts';

/** A Wednesday, 14:00 UTC. */
export const NOW = Date.UTC(2026, 10, 18, 14);
export const HOUR = 60 * 60_000;
export const DAY = 24 * HOUR;

const guid = (n: number): string => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;

const EXCHANGE = {
  definitionId: guid(1),
  name: 'Exchange Administrator',
  description: '',
  privilege: 'none',
} as const;
const MAREN = { id: guid(100), name: 'Maren Okafor', upn: 'maren@contoso.com' };
export const TENANT = { id: '/', kind: 'tenant', name: null } as const;

/** Somebody else, some other role. */
export const person = (n: number) => ({ id: guid(200 + n), name: `Person ${n}`, upn: `p${n}@contoso.com` });
export const roleNo = (n: number) => ({ ...EXCHANGE, definitionId: guid(1 + n), name: `Role ${n}` });

/** Maren's request of an hour ago, with nothing to flag. */
export const waiting = (some: Partial<WaitingRequest> = {}): WaitingRequest => ({
  requestId: guid(300),
  role: EXCHANGE,
  scope: TENANT,
  requestor: MAREN,
  own: false,
  justification: 'Exclude the two Oslo kiosks from CA014',
  ticket: null,
  duration: 'PT1H',
  startsAt: null,
  createdAt: NOW - HOUR,
  decideBy: NOW + 23 * HOUR,
  asks: null,
  ...some,
});

let made = 0;

/** One of Maren's for the same role, the day before; each with an id of its own. */
export const before = (some: Partial<PastRequest> = {}): PastRequest => ({
  requestId: guid(10_000 + (made += 1)),
  role: EXCHANGE,
  scope: TENANT,
  requestor: MAREN,
  own: false,
  justification: `Mailbox move ${made} for the Bergen office`,
  ticket: null,
  duration: 'PT1H',
  createdAt: NOW - DAY,
  endedAt: null,
  outcome: 'approved',
  status: 'Provisioned',
  ...some,
});
