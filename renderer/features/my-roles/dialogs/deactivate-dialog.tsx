import type { ActiveRole } from '../../../../shared/contract/my-roles.ts';
import { AskingDialog } from '../../../components/asking-dialog.tsx';
import { scopeName } from '../../../components/scope-words.ts';
import { ServiceText } from '../../../components/service-text.tsx';
import { momentText } from '../../../components/when.ts';
import { announce } from '../../../state/announcements.ts';
import { ask } from '../../../state/intents.ts';
import { shownNow } from '../../../state/ticker.ts';
import type { Acting } from '../acting-words.ts';
import { deactivatedWords } from './deactivated-words.ts';
import { Question } from './question.tsx';
import { useSending } from './use-sending.ts';

type DeactivateDialogProps = {
  readonly held: ActiveRole | undefined;
  /** What is held through it and goes with it. */
  readonly brought: readonly ActiveRole[];
  readonly acting: Acting;
  readonly onClose: () => void;
};

/** Asks once more before a role is given back, and says what the service answered. */
export function DeactivateDialog({ held, ...rest }: DeactivateDialogProps) {
  return (
    <AskingDialog open={held !== undefined} onClose={rest.onClose}>
      {held && <Deactivate key={held.assignmentId} held={held} {...rest} />}
    </AskingDialog>
  );
}

type DeactivateProps = DeactivateDialogProps & { readonly held: ActiveRole };

function Deactivate({ held, brought, acting, onClose }: DeactivateProps) {
  const { sending, problem, send } = useSending(
    held.role.name,
    () => ask('deactivate', { assignmentId: held.assignmentId }),
    ({ outcome }) => {
      announce(deactivatedWords(held.role.name, outcome));
      onClose();
    },
  );
  const sooner =
    held.endsAt === null
      ? 'It ends at once.'
      : `It ends at once instead of at ${momentText(held.endsAt, shownNow())}.`;
  return (
    <Question
      title={
        <>
          Deactivate <ServiceText text={held.role.name} />?
        </>
      }
      acting={acting}
      problem={problem}
      sending={sending}
      keep="Keep it"
      send={['Deactivate', 'Deactivating…']}
      onKeep={onClose}
      onSend={send}
    >
      <p>
        <ServiceText text={scopeName(held.scope)} />. {sooner} To have it again, you ask again.
      </p>
      {brought.length > 0 && (
        <p>
          With it goes what you have through it:{' '}
          <ServiceText text={brought.map(({ role }) => role.name).join(', ')} />.
        </p>
      )}
    </Question>
  );
}
