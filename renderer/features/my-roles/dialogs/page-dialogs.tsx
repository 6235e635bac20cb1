import { actingOnAll } from '../acting-words.ts';
import { broughtBy } from '../../../state/group-behind.ts';
import { CancelDialog } from './cancel-dialog.tsx';
import { DeactivateDialog } from './deactivate-dialog.tsx';
import { GiveBackDialog } from './give-back-dialog.tsx';
import { MoreTimeDialog } from './more-time-dialog.tsx';
import type { PageDialog } from './use-page-dialog.ts';
import type { RolesView } from '../use-roles-view.ts';

type PageDialogsProps = {
  readonly dialog: PageDialog | null;
  readonly view: RolesView;
  readonly onClose: () => void;
};

/** The dialogs of the page, of which one at most is open. */
export function PageDialogs({ dialog, view, onClose }: PageDialogsProps) {
  const { myRoles } = view;
  const held =
    dialog?.kind === 'deactivate'
      ? myRoles.active.find((one) => one.assignmentId === dialog.assignmentId)
      : undefined;
  const about =
    dialog?.kind === 'give-back'
      ? dialog.all
      : dialog?.kind === 'cancel'
        ? [dialog.request]
        : dialog?.kind === 'more-time'
          ? [dialog.subject]
          : held
            ? [held]
            : [];
  const acting = actingOnAll(view.acting, about);
  return (
    <>
      <DeactivateDialog
        held={held}
        brought={held ? broughtBy(held, myRoles.active) : []}
        acting={acting}
        onClose={onClose}
      />
      <GiveBackDialog
        all={dialog?.kind === 'give-back' ? dialog.all : null}
        acting={acting}
        onClose={onClose}
      />
      <CancelDialog
        request={dialog?.kind === 'cancel' ? dialog.request : null}
        acting={acting}
        onClose={onClose}
      />
      <MoreTimeDialog
        subject={dialog?.kind === 'more-time' ? dialog.subject : null}
        acting={acting}
        onClose={onClose}
      />
    </>
  );
}
