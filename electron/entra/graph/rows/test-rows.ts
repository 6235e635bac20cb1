import type { ScheduleRequest } from '../roles/role-shapes.ts';

/* Rows as Graph gives them, for tests of this room. */

/** A moment all of them are told from. */
export const NOW = Date.UTC(2026, 10, 21, 12);
export const HOUR = 60 * 60_000;
export const DAY = 24 * HOUR;
export const EXCHANGE = '29232cdf-9323-42fd-ade2-1d097af3e4de';
export const HELPDESK = '729827e3-9c14-49f7-bb1b-9608f156bbb8';

/** ISO text of so many milliseconds before (negative: after) `NOW`. */
export const before = (ms: number): string => new Date(NOW - ms).toISOString();

let count = 0;

/** An own request; without more, an activation of Exchange Administrator that is in effect. */
export function requestRow(over: Partial<ScheduleRequest> = {}): ScheduleRequest {
  count += 1;
  return {
    id: `request-${count}`,
    roleDefinitionId: EXCHANGE,
    directoryScopeId: '/',
    action: 'selfActivate',
    status: 'Provisioned',
    createdDateTime: before(HOUR),
    justification: 'Move the mail connector',
    ...over,
  };
}

/** A window that began so many milliseconds before `NOW` and ends (or ended) that many before it. */
export const windowInfo = (begun: number, ended: number) => ({
  startDateTime: before(begun),
  expiration: { type: 'afterDateTime', endDateTime: before(ended), duration: null },
});

export const GROUP = '16f533ab-2ec4-4e6b-b5fb-306a488404c5';

/** A row about being a member of a group as Graph gives it, of any set: unknown members pass. */
export const groupRow = (over: object = {}) => ({
  id: `${GROUP}_member_1`,
  groupId: GROUP,
  accessId: 'member',
  principalId: '11111111-1111-4111-8111-111111111111',
  memberType: 'direct',
  group: { displayName: 'sg-pim-sap-emergency', description: 'Emergency access to SAP production' },
  ...over,
});
