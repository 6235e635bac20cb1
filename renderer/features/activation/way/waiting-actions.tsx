import { useEffect, useRef } from 'react';
import { Button } from '@fluentui/react-components';
import type { OpenRequest } from '../../../../shared/contract/my-roles.ts';
import { tellOpenRequest } from '../../../components/approver-message.ts';
import { CopyButton } from '../../../components/copy-button.tsx';
import { Refusal } from '../../../components/refusal.tsx';
import { visibleText } from '../../../components/visible-text.ts';
import { useSlice } from '../../../state/slices-store.ts';
import { useCancelRequest } from './use-cancel-request.ts';
import css from './way-card.module.css';

/** What the requestor can do while a request waits: tell an approver, or take it back. */
export function WaitingActions({ request }: { readonly request: OpenRequest }) {
  const { account } = useSlice('session');
  const cancel = useCancelRequest(request.requestId, request.role.name);
  const buttons = useRef<HTMLDivElement>(null);
  const asking = cancel.step === 'sure';
  useEffect(() => {
    if (asking) buttons.current?.querySelector('button')?.focus();
  }, [asking]);
  const sending = cancel.step === 'sending' || cancel.step === 'sent';
  return (
    <>
      <div ref={buttons} className={css.actions}>
        {request.stage === 'waiting-for-approval' && account && !asking && (
          <CopyButton label="Copy message" text={() => tellOpenRequest(request, account)} />
        )}
        {asking || sending ? (
          <>
            <Button
              size="small"
              disabledFocusable={sending}
              aria-label={visibleText(`Cancel the request for ${request.role.name}`)}
              onClick={cancel.confirm}
            >
              {sending ? 'Cancelling…' : 'Cancel the request'}
            </Button>
            {!sending && (
              <Button size="small" appearance="transparent" onClick={cancel.keep}>
                Keep it
              </Button>
            )}
          </>
        ) : (
          <Button
            size="small"
            appearance="transparent"
            aria-label={visibleText(`Cancel request for ${request.role.name}…`)}
            onClick={cancel.ask}
          >
            Cancel request…
          </Button>
        )}
      </div>
      {cancel.problem && <Refusal problem={cancel.problem} intent="warning" />}
    </>
  );
}
