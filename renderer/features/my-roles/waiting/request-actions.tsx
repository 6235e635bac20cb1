import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import type { ActivityEntry } from '../../../../shared/contract/activity.ts';
import type { OpenRequest } from '../../../../shared/contract/my-roles.ts';
import { CopyButton } from '../../../components/copy-button.tsx';
import { tellOpenRequest } from '../../../components/approver-message.ts';
import { copyText } from '../../../components/copy-text.ts';
import { ExplainedButton } from '../../../components/explained-button.tsx';
import { visibleText } from '../../../components/visible-text.ts';
import { announce } from '../../../state/announcements.ts';
import { useSlice } from '../../../state/slices-store.ts';
import type { Acting } from '../acting-words.ts';
import { whyNotCancel } from './cancel-words.ts';
import { useRoleActions } from '../role-actions.ts';
import { isCancellable } from './stage-words.ts';
import css from './waiting-item.module.css';

type RequestActionsProps = {
  readonly request: OpenRequest;
  readonly cancel: ActivityEntry | undefined;
  readonly acting: Acting;
};

/** A message for an approver, and taking the request back; in a menu where there is no room. */
export function RequestActions({ request, cancel, acting }: RequestActionsProps) {
  const { account } = useSlice('session');
  const { cancelRequest } = useRoleActions();
  const returns = useRestoreFocusTarget();
  const asksSomebody = request.stage === 'waiting-for-approval' && account !== null;
  const cancellable = isCancellable(request);
  const message = (): string => (account ? tellOpenRequest(request, account) : '');
  const whyNot = acting.whyNot ?? whyNotCancel(cancel);
  const takeBack = (): void => cancelRequest(request.requestId);
  if (!asksSomebody && !cancellable) return null;
  const name = visibleText(request.role.name);
  return (
    <div className={css.acts}>
      <div className={css.wide}>
        {asksSomebody && <CopyButton label="Copy message" text={message} />}
        {cancellable && (
          <ExplainedButton
            className={css.cancel}
            size="small"
            whyNot={whyNot}
            note={acting.note}
            aria-label={`Cancel request for ${name}`}
            aria-keyshortcuts="c"
            onClick={takeBack}
          >
            Cancel request
          </ExplainedButton>
        )}
      </div>
      <Menu positioning={{ align: 'end' }}>
        <MenuTrigger disableButtonEnhancement>
          <Button
            {...returns}
            className={css.more}
            appearance="transparent"
            size="small"
            icon={<MoreHorizontal20Regular />}
            aria-label={`More for ${name}`}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {asksSomebody && (
              <MenuItem
                onClick={() =>
                  void copyText(message()).then((done) =>
                    announce(done ? 'Copied.' : 'This device refused the clipboard.'),
                  )
                }
              >
                Copy message for an approver
              </MenuItem>
            )}
            {cancellable && (
              <MenuItem
                disabled={whyNot !== null}
                {...(whyNot !== null && { subText: whyNot })}
                onClick={takeBack}
              >
                Cancel request…
              </MenuItem>
            )}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
