import { useMemo } from 'react';
import { Button } from '@fluentui/react-components';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { STALE_MS } from '../../../../shared/domain/freshness.ts';
import { ageText } from '../../../../shared/domain/time-left.ts';
import { Notice } from '../../../components/notice.tsx';
import { OfflineMessage } from '../../../components/offline-message.tsx';
import { ProblemMessage } from '../../../components/problem-message.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { openAccess } from '../../../state/access-open.ts';
import { useNow } from '../../../state/use-now.ts';
import { useOffline } from '../../../state/use-offline.ts';
import { wakeForAge } from '../../../state/wake-times.ts';
import { useEditor } from './editor-context.ts';
import css from './editor-messages.module.css';

type EditorMessagesProps = {
  readonly reading: boolean;
  /** Why it could not be read anew; null where it could. */
  readonly problem: Problem | null;
  /** How many changes were here already when the editor was opened. */
  readonly found: number;
  readonly onRead: () => void;
};

/** What is to be known before anything is changed: how old it is, that nothing can be sent, that this person may only look. */
export function EditorMessages({ reading, problem, found, onRead }: EditorMessagesProps) {
  const { detail, mayNot, changes } = useEditor();
  const offline = useOffline();
  const { readAt } = detail;
  const now = useNow(useMemo(() => wakeForAge(readAt), [readAt]));
  const stale = now - readAt > STALE_MS;
  return (
    <div className={css.messages}>
      {offline && (
        <OfflineMessage since={offline.since} asOf={readAt} now={now} reading={reading} onTryNow={onRead}>
          What you change is kept, and can be saved once Microsoft Graph is reached again.
        </OfflineMessage>
      )}
      {problem && !offline && (
        <ProblemMessage
          problem={{ ...problem, title: `Not read again. ${problem.title}` }}
          intent="warning"
          actions={<ReadAgain onRead={onRead} />}
        />
      )}
      {stale && !offline && !problem && (
        <Notice
          intent="info"
          title={`Read ${ageText(now - readAt)}.`}
          actions={!reading && <ReadAgain onRead={onRead} />}
        >
          {reading ? 'Reading again…' : 'It is read again before anything is saved.'}
        </Notice>
      )}
      {mayNot !== null && (
        <Notice
          intent="info"
          title="You may look, not save."
          actions={
            <Button size="small" onClick={openAccess}>
              Who can grant it
            </Button>
          }
        >
          <ServiceText text={mayNot} />
        </Notice>
      )}
      {found > 0 && changes.length > 0 && (
        <Notice intent="info" title="Not saved yet.">
          What you changed earlier is still here. Review and save it, or discard it.
        </Notice>
      )}
    </div>
  );
}

const ReadAgain = ({ onRead }: { readonly onRead: () => void }) => (
  <Button size="small" onClick={onRead}>
    Read again
  </Button>
);
