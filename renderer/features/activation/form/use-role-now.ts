import { useMemo } from 'react';
import type { EligibleRole } from '../../../../shared/contract/my-roles.ts';
import { planeOfHeld } from '../../../../shared/domain/planes.ts';
import { heldNoun } from '../../../components/scope-words.ts';
import { isConfirmed } from '../../../state/coverage.ts';
import { useSlice } from '../../../state/slices-store.ts';
import { placeOfRole, standings } from '../../../state/standing.ts';
import { useNow } from '../../../state/use-now.ts';
import { wakeEachMinute, wakeForAny, wakeForTimeLeft } from '../../../state/wake-times.ts';
import { sendBlock } from './send-block.ts';

/** A role of the open panel as it stands now. */
export type RoleNow = {
  /** As it stood when the panel was opened. */
  readonly opened: EligibleRole;
  /** As the list has it now; as it was opened where it is no longer there. */
  readonly eligible: EligibleRole;
  /** Why nothing may be sent for it now; null where it may. */
  readonly block: string | null;
};

/** The opened roles, followed while the panel is open: policies change, eligibilities end, roles get active elsewhere. */
export function useRolesNow(opened: readonly EligibleRole[]): readonly RoleNow[] {
  const myRoles = useSlice('myRoles');
  const { entries } = useSlice('activity');
  const current = useMemo(() => {
    const byId = new Map(myRoles.eligible.map((one) => [one.eligibilityId, one]));
    return opened.map((one) => byId.get(one.eligibilityId));
  }, [myRoles.eligible, opened]);
  const wake = useMemo(
    () => wakeForAny([wakeEachMinute, ...current.map((one) => wakeForTimeLeft(one?.endsAt ?? null))]),
    [current],
  );
  const now = useNow(wake);
  return useMemo(() => {
    const standingOf = standings(myRoles, entries, now);
    return opened.map((one, index) => ({
      opened: one,
      eligible: current[index] ?? one,
      block: sendBlock(
        current[index],
        standingOf(placeOfRole(one)),
        isConfirmed(myRoles, planeOfHeld(one)),
        now,
        heldNoun(one.scope),
      ),
    }));
  }, [myRoles, entries, now, opened, current]);
}
