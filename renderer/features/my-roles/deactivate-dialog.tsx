import { useState } from 'react';
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ActiveRole } from '../../../shared/contract/my-roles.ts';
import type { Problem } from '../../../shared/contract/problem.ts';
import { Refusal } from '../../components/refusal.tsx';
import { scopeName } from '../../components/scope-words.ts';
import { ServiceText } from '../../components/service-text.tsx';
import { asksForSignIn } from '../../components/sign-in-kinds.ts';
import { momentText } from '../../components/when.ts';
import { announce } from '../../state/announcements.ts';
import { ask } from '../../state/intents.ts';
import { useSignedInAgain } from '../../state/sign-in-again.ts';
import { shownNow } from '../../state/ticker.ts';
import css from './deactivate-dialog.module.css';

type DeactivateDialogProps = { readonly held: ActiveRole | undefined; readonly onClose: () => void };

/** Asks once more before a role is given back, and says what the service answered. */
export function DeactivateDialog({ held, onClose }: DeactivateDialogProps) {
  return (
    <Dialog open={held !== undefined} onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface>
        {held && <Question key={held.assignmentId} held={held} onClose={onClose} />}
      </DialogSurface>
    </Dialog>
  );
}

function Question({ held, onClose }: { readonly held: ActiveRole; readonly onClose: () => void }) {
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  // What it asked for was done.
  useSignedInAgain(() => setProblem((told) => (told && asksForSignIn(told) ? null : told)));
  const sooner =
    held.endsAt === null
      ? 'It ends at once.'
      : `It ends at once instead of at ${momentText(held.endsAt, shownNow())}.`;
  const deactivate = async (): Promise<void> => {
    if (sending) return;
    setSending(true);
    setProblem(null);
    const answer = await ask('deactivate', { assignmentId: held.assignmentId });
    if (answer.ok) {
      announce(
        answer.value.outcome === 'unknown'
          ? `The outcome of deactivating ${held.role.name} is not known yet. It is being read.`
          : `${held.role.name} was given back.`,
      );
      onClose();
      return;
    }
    announce(answer.problem.title, 'assertive');
    setProblem(answer.problem);
    setSending(false);
  };
  return (
    <DialogBody>
      <DialogTitle>
        Deactivate <ServiceText text={held.role.name} />?
      </DialogTitle>
      <DialogContent className={css.content}>
        <p>
          <ServiceText text={scopeName(held.scope)} />. {sooner} To have it again, you ask again.
        </p>
        {problem && <Refusal problem={problem} />}
      </DialogContent>
      <DialogActions>
        <Button appearance="secondary" onClick={onClose}>
          Keep it
        </Button>
        <Button
          appearance="primary"
          data-sends
          disabledFocusable={sending || problem?.safeToRetry === false}
          onClick={() => void deactivate()}
        >
          {sending ? 'Deactivating…' : 'Deactivate'}
        </Button>
      </DialogActions>
    </DialogBody>
  );
}
