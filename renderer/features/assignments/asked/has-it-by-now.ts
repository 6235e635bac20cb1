import type { Assignment, TimeAsked } from '../../../../shared/contract/assignments/assignments.ts';
import { sameMoment } from '../../../../shared/domain/assignments/same-moment.ts';

/** Whether somebody has the time they asked for: given here or elsewhere, whatever became of their request. */
export const hasItByNow = (asked: TimeAsked, rows: readonly Assignment[]): boolean =>
  rows.some(
    ({ kind, membership, state, roleId, scopeId, principalId, endsAt }) =>
      kind === (asked.side === 'eligible' ? 'eligible' : 'assigned') &&
      membership === 'direct' &&
      state === 'now' &&
      roleId === asked.roleId &&
      scopeId === asked.scopeId &&
      principalId === asked.principalId &&
      (endsAt === null ||
        (asked.endsAt !== null && (endsAt > asked.endsAt || sameMoment(endsAt, asked.endsAt)))),
  );
