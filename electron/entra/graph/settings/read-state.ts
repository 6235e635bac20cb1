import type { Holders } from '../../../../shared/contract/role-settings/detail.ts';
import type { Result } from '../../../../shared/contract/result.ts';
import { coverageOf } from '../coverage.ts';
import type { Rows } from '../pages.ts';

/** How far something that is no plane could be read, from its parts. */
export function readStateOf(parts: readonly Result<Rows<unknown>>[]): Pick<Holders, 'state' | 'reason'> {
  const { state, reason } = coverageOf('entra-roles', parts);
  switch (state) {
    case 'complete':
      return { state: 'read', reason };
    case 'unread':
      return { state: 'failed', reason };
    default:
      return { state, reason };
  }
}
