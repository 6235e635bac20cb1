import { Button } from '@fluentui/react-components';
import type { SettingsRef } from '../../../../shared/contract/role-settings/plan.ts';
import { planeOf } from '../../../../shared/domain/planes.ts';
import { keyOfHeld, roleKey } from '../../../../shared/domain/role-key.ts';
import { LoadingRows } from '../../../components/loading-rows.tsx';
import { OfflineMessage } from '../../../components/offline-message.tsx';
import { ProblemMessage } from '../../../components/problem-message.tsx';
import { serviceNow } from '../../../state/service-clock.ts';
import { useSlice } from '../../../state/slices-store.ts';
import { useOffline } from '../../../state/use-offline.ts';
import { readDetail } from './detail/detail-store.ts';
import { useDetail } from './detail/use-detail.ts';
import { EditorHead } from './editor-head.tsx';
import { OpenRole } from './open-role.tsx';
import { useAccessKnown } from './use-access-known.ts';
import css from './settings-editor.module.css';

/** What the service's own words are about. */
const unreadWords = ({ scopeId }: SettingsRef): string =>
  `The settings of this ${planeOf(scopeId) === 'groups' ? 'group' : 'role'} could not be read.`;

type SettingsEditorProps = { readonly of: SettingsRef; readonly onClose: () => void };

/** The settings of one role, or of one way of being in a group: to be looked at, changed and reviewed. */
export function SettingsEditor({ of, onClose }: SettingsEditorProps) {
  return <EditorOf key={roleKey(of.definitionId, of.scopeId)} of={of} onClose={onClose} />;
}

function EditorOf({ of, onClose }: SettingsEditorProps) {
  const { detail, reading, problem } = useDetail(of);
  const { rows } = useSlice('roleSettings');
  const offline = useOffline();
  useAccessKnown();
  const key = roleKey(of.definitionId, of.scopeId);
  const row = detail?.row ?? rows.find((one) => keyOfHeld(one) === key) ?? null;
  const again = (): void => void readDetail(of);
  return (
    <div className={css.editor}>
      <EditorHead row={row} onClose={onClose} />
      {detail ? (
        <OpenRole of={of} detail={detail} reading={reading} problem={problem} onClose={onClose} />
      ) : (
        <div className={css.unread}>
          {offline && (
            <OfflineMessage
              since={offline.since}
              asOf={null}
              now={serviceNow()}
              reading={reading}
              onTryNow={again}
            >
              The settings of this role are read once Microsoft Graph is reached again.
            </OfflineMessage>
          )}
          {problem && !offline && (
            <ProblemMessage
              problem={{ ...problem, title: `${unreadWords(of)} ${problem.title}` }}
              actions={
                <Button size="small" onClick={again}>
                  Read again
                </Button>
              }
            />
          )}
          {reading && <LoadingRows says="Reading the rules, approvers and holders of this role" />}
        </div>
      )}
    </div>
  );
}
