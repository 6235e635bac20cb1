import type { OpenRequest } from '../../../../shared/contract/my-roles.ts';
import { AskingDialog } from '../../../components/asking-dialog.tsx';
import { scopeName } from '../../../components/scope-words.ts';
import { ServiceText } from '../../../components/service-text.tsx';
import { announce } from '../../../state/announcements.ts';
import { ask } from '../../../state/intents.ts';
import { useSlice } from '../../../state/slices-store.ts';
import type { Acting } from '../acting-words.ts';
import { Question } from './question.tsx';
import { useSending } from './use-sending.ts';

type CancelDialogProps = {
  readonly request: OpenRequest | null;
  readonly acting: Acting;
  readonly onClose: () => void;
};

/** Asks once more before an own request is taken back. */
export function CancelDialog({ request, ...rest }: CancelDialogProps) {
  return (
    <AskingDialog open={request !== null} onClose={rest.onClose}>
      {request && <Cancel key={request.requestId} request={request} {...rest} />}
    </AskingDialog>
  );
}

type CancelProps = CancelDialogProps & { readonly request: OpenRequest };

function Cancel({ request, acting, onClose }: CancelProps) {
  const { role, scope, requestId } = request;
  const open = useSlice('myRoles').requests.some((one) => one.requestId === requestId);
  const { sending, problem, send } = useSending(
    role.name,
    () => ask('cancelRequest', { requestId }),
    ({ outcome }) => {
      announce(
        outcome === 'unknown'
          ? `Whether the request for ${role.name} was taken back is not known yet. It is being read.`
          : `The request for ${role.name} was taken back.`,
      );
      onClose();
    },
  );
  const whyNot = open || sending ? null : 'It is no longer open.';
  return (
    <Question
      title={
        <>
          Cancel the request for <ServiceText text={role.name} />?
        </>
      }
      acting={acting}
      problem={problem}
      sending={sending}
      whyNot={whyNot}
      keep={whyNot === null ? 'Keep it' : 'Close'}
      send={['Cancel request', 'Cancelling…']}
      onKeep={onClose}
      onSend={send}
    >
      {whyNot === null ? (
        <p>
          <ServiceText text={scopeName(scope)} />. {consequence(request)}
        </p>
      ) : (
        <p>It was decided or ended while this was open. There is nothing to take back.</p>
      )}
    </Question>
  );
}

function consequence({ stage }: OpenRequest): string {
  switch (stage) {
    case 'scheduled':
      return 'It will not start. To have the role, you ask again.';
    case 'waiting-for-administrator':
      return 'No administrator sees it any more. You can ask again.';
    default:
      return 'No approver sees it any more. To have the role, you ask again.';
  }
}
