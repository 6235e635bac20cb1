import { Button } from '@fluentui/react-components';
import { KeyCap } from '../../components/key-cap.tsx';
import { closeActivation } from '../../state/panel-store.ts';
import css from './panel-foot.module.css';

type PanelFootProps = {
  /** True also where the policy cannot be read: then nothing is promised. */
  readonly mayNeedApproval: boolean;
  readonly sending: boolean;
  readonly block: string | null;
};

/** The one button that sends; always in the same place. */
export function PanelFoot({ mayNeedApproval, sending, block }: PanelFootProps) {
  const verb = mayNeedApproval ? 'Request activation' : 'Activate';
  return (
    <div className={css.foot}>
      <Button
        type="submit"
        data-sends
        appearance="primary"
        aria-keyshortcuts="Control+Enter"
        disabledFocusable={sending || block !== null}
        {...(block !== null && { title: block })}
      >
        {sending ? 'Sending…' : verb}
      </Button>
      <Button appearance="transparent" onClick={closeActivation}>
        Cancel
      </Button>
      <span className={css.hint}>
        <KeyCap>Ctrl ↵</KeyCap>
      </span>
    </div>
  );
}
