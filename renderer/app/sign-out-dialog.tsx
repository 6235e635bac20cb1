import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from '@fluentui/react-components';
import { AskingDialog } from '../components/asking-dialog.tsx';
import { signOut } from './sign-out.ts';

type SignOutDialogProps = {
  readonly open: boolean;
  /** Whether somebody else stays signed in. */ readonly others: boolean;
  readonly onClose: () => void;
};

/** Asked only while the outcome of something sent is not known: signing out then stops the reading that would tell. */
export function SignOutDialog({ open, others, onClose }: SignOutDialogProps) {
  return (
    <AskingDialog open={open} onClose={onClose}>
      <DialogBody>
        <DialogTitle>Sign out before the outcome is known?</DialogTitle>
        <DialogContent>
          Something you sent has no answer yet. Signing out stops the reading that finds out. It is kept in
          this device’s journal and read again at your next sign-in; nothing is sent a second time.
          {others && ' Who else is signed in stays signed in.'}
        </DialogContent>
        <DialogActions>
          <Button appearance="secondary" onClick={onClose}>
            Stay signed in
          </Button>
          <Button
            appearance="primary"
            onClick={() => {
              onClose();
              void signOut();
            }}
          >
            Sign out
          </Button>
        </DialogActions>
      </DialogBody>
    </AskingDialog>
  );
}
