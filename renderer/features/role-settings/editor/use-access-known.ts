import { rolesHeld } from '../../../../shared/domain/access/roles-held.ts';
import { useSlice } from '../../../state/slices-store.ts';
import { useAccessCheck } from '../../../state/use-access-check.ts';
import { useOffline } from '../../../state/use-offline.ts';

/**
 * Has it checked what the person may do here, so that the editor can say it before anything is saved: where it never was, and where
 * other roles are held now than it was judged by. What could not be checked is not tried again by itself.
 */
export function useAccessKnown(): void {
  const access = useSlice('access');
  const held = rolesWord(rolesHeld(useSlice('myRoles')));
  const offline = useOffline() !== null;
  const known = access.asOf !== null && rolesWord(access) === held;
  const busy = access.checking || access.problem !== null || offline;
  useAccessCheck(known || busy ? null : held);
}

/** Roles as one word, to see whether they are still the same. */
const rolesWord = ({ roles, rolesComplete }: ReturnType<typeof rolesHeld>): string =>
  [String(rolesComplete), ...roles.map(({ definitionId }) => definitionId).sort()].join(' ');
