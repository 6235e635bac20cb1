import { useCallback, useMemo, useState } from 'react';
import type { ActiveRole, OpenRequest } from '../../../../shared/contract/my-roles.ts';
import { announce } from '../../../state/announcements.ts';
import { serviceNow } from '../../../state/service-clock.ts';
import { newestAbout, newestByPlace, placeOfRole } from '../../../state/standing.ts';
import { actingOn, actingOnAll } from '../acting-words.ts';
import { whyNotDeactivate } from '../active/active-words.ts';
import { byEnd } from '../active/by-end.ts';
import { whyNotCancel } from '../waiting/cancel-words.ts';
import { moreTimeSubject, type MoreTimeSubject } from './more-time-words.ts';
import type { RoleActions } from '../role-actions.ts';
import { isCancellable } from '../waiting/stage-words.ts';
import type { RolesView } from '../use-roles-view.ts';

/** The dialog that is open, with what it is about as it stood when it was asked for. */
export type PageDialog =
  | { readonly kind: 'deactivate'; readonly assignmentId: string }
  | { readonly kind: 'give-back'; readonly all: readonly ActiveRole[] }
  | { readonly kind: 'cancel'; readonly request: OpenRequest }
  | { readonly kind: 'more-time'; readonly subject: MoreTimeSubject };

/** What can be begun from cards, rows and keys. What cannot be done now is not begun; the reason is said. */
export function usePageDialog({ myRoles, entries, acting }: RolesView) {
  const [dialog, setDialog] = useState<PageDialog | null>(null);
  const close = useCallback(() => setDialog(null), []);
  const actions = useMemo((): Omit<RoleActions, 'toggleSelected'> => {
    const begin = (whyNot: string | null, next: PageDialog): void => {
      if (whyNot === null) setDialog(next);
      else announce(whyNot);
    };
    return {
      deactivate: (assignmentId) => {
        const held = myRoles.active.find((one) => one.assignmentId === assignmentId);
        if (held?.kind !== 'activated') return;
        const entry = newestByPlace(entries).get(placeOfRole(held));
        begin(whyNotDeactivate(held, serviceNow(), actingOn(acting, held).whyNot !== null, entry), {
          kind: 'deactivate',
          assignmentId,
        });
      },
      deactivateAll: () => {
        const now = serviceNow();
        const all = byEnd(myRoles.active).filter(
          ({ kind, endsAt }) => kind === 'activated' && (endsAt === null || endsAt > now),
        );
        if (all.length > 0) begin(actingOnAll(acting, all).whyNot, { kind: 'give-back', all });
      },
      cancelRequest: (requestId) => {
        const request = myRoles.requests.find((one) => one.requestId === requestId);
        if (!request || !isCancellable(request)) return;
        const whyNot = actingOn(acting, request).whyNot ?? whyNotCancel(newestAbout(entries, requestId));
        begin(whyNot, { kind: 'cancel', request });
      },
      askForTime: (what) => {
        const subject = moreTimeSubject(myRoles, what, serviceNow());
        if (subject) begin(actingOn(acting, subject).whyNot, { kind: 'more-time', subject });
      },
    };
  }, [myRoles, entries, acting]);
  return { dialog, actions, close };
}
