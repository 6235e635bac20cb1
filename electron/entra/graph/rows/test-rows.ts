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
