import type { ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { StepUpGoingOn } from '../../../components/step-up-going-on.tsx';
import { KeyCap } from '../../../components/key-cap.tsx';
import { BlockedMessage } from './blocked-message.tsx';
import { FootingLine } from './footing-line.tsx';
import css from './panel-foot.module.css';

type PanelFootProps = {
  readonly verb: string;
  readonly sending: boolean;
  readonly block: string | null;
  /** The way beside sending. */
  readonly children: ReactNode;
};

/** The one button that sends, always in the same place; above it what stands between the press and the sending. */
export function PanelFoot({ verb, sending, block, children }: PanelFootProps) {
  return (
    <div className={css.foot}>
      {sending && <StepUpGoingOn />}
      {!sending && (block === null ? <FootingLine /> : <BlockedMessage reason={block} />)}
      <div className={css.buttons}>
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
        {children}
        <span className={css.hint}>
          <KeyCap>Ctrl ↵</KeyCap>
        </span>
      </div>
    </div>
  );
}
