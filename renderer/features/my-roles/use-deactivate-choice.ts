import { useCallback, useState } from 'react';
import type { ActivityEntry } from '../../../shared/contract/activity.ts';
import type { ActiveRole, MyRoles } from '../../../shared/contract/my-roles.ts';
import { announce } from '../../state/announcements.ts';
import { isOffline } from '../../state/coverage.ts';
import { serviceNow } from '../../state/service-clock.ts';
import { newestByPlace, placeOfRole } from '../../state/standing.ts';
import { whyNotDeactivate } from './active-words.ts';

/** Which activation the user is about to give back. One that cannot be given back now is not chosen; the reason is said. */
export function useDeactivateChoice(
  myRoles: MyRoles,
  entries: readonly ActivityEntry[],
): {
  readonly chosen: ActiveRole | undefined;
  readonly choose: (assignmentId: string) => void;
  readonly leave: () => void;
} {
  const [chosenId, setChosenId] = useState<string | null>(null);
  const choose = useCallback(
    (assignmentId: string): void => {
      const held = myRoles.active.find((one) => one.assignmentId === assignmentId);
      if (held?.kind !== 'activated') return;
      const entry = newestByPlace(entries).get(placeOfRole(held));
      const whyNot = whyNotDeactivate(held, serviceNow(), isOffline(myRoles), entry);
      if (whyNot === null) setChosenId(assignmentId);
      else announce(whyNot);
    },
    [myRoles, entries],
  );
  const leave = useCallback(() => setChosenId(null), []);
  return { chosen: myRoles.active.find((one) => one.assignmentId === chosenId), choose, leave };
}
