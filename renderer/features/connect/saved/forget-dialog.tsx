import { useState } from 'react';
import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from '@fluentui/react-components';
import type { Problem } from '../../../../shared/contract/problem.ts';
import type { SavedConnection } from '../../../../shared/contract/connection.ts';
import { AskingDialog } from '../../../components/asking-dialog.tsx';
import { savedName } from '../../../components/entry/connection-words.ts';
import { ExplainedButton } from '../../../components/explained-button.tsx';
import { Refusal } from '../../../components/refusal.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { announce } from '../../../state/announcements.ts';
import { ask } from '../../../state/intents.ts';
import { useSlice } from '../../../state/slices-store.ts';
import { isUnsettled } from '../../../state/standing.ts';

type ForgetDialogProps = {
  readonly saved: SavedConnection | null;
  readonly onClose: () => void;
  /** Where the focus goes once the connection is off the list, and its button with it. */
  readonly elsewhere: () => HTMLElement | null;
};

/** Asks before a connection is taken off this device: everybody signed in through it goes with it. */
export function ForgetDialog({ saved, onClose, elsewhere }: ForgetDialogProps) {
  return (
    <AskingDialog open={saved !== null} onClose={onClose} elsewhere={elsewhere}>
      {saved && <Forget key={saved.id} saved={saved} onClose={onClose} />}
    </AskingDialog>
  );
}

type ForgetProps = { readonly saved: SavedConnection; readonly onClose: () => void };

function Forget({ saved, onClose }: ForgetProps) {
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { currentId } = useSlice('connections');
  const unsettled = useSlice('activity').entries.some(isUnsettled);
  // What is under way in the others is not on this screen.
  const losesSight = unsettled && saved.id === currentId;
  const name = savedName(saved);
  const forget = async (): Promise<void> => {
    setSending(true);
    const answer = await ask('forgetConnection', { id: saved.id });
    setSending(false);
    if (!answer.ok) {
      setProblem(answer.problem);
      return;
    }
    announce(`The connection to ${name} was forgotten.`);
    onClose();
  };
  return (
    <DialogBody>
      <DialogTitle>
        Forget the connection to <ServiceText text={name} />
        {losesSight ? ' before the outcome is known?' : '?'}
      </DialogTitle>
      <DialogContent>
        {losesSight && (
          <p>
            Something you sent has no answer yet. It is kept in this device’s journal; nothing is sent a
            second time.
          </p>
        )}
        <p>
          Everybody who is signed in through it is signed out on this device, and what was kept of their roles
          is wiped. What is on its way is no longer looked for until somebody signs in there again. In the
          tenant nothing changes: active roles stay active, requests go on.
        </p>
        {problem && <Refusal problem={problem} />}
      </DialogContent>
      <DialogActions>
        <Button appearance="secondary" onClick={onClose}>
          Keep it
        </Button>
        <ExplainedButton
          appearance="primary"
          data-sends
          whyNot={sending ? 'It is on its way.' : null}
          onClick={() => void forget()}
        >
          {sending ? 'Forgetting…' : 'Forget it'}
        </ExplainedButton>
      </DialogActions>
    </DialogBody>
  );
}
