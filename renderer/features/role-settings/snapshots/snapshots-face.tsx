import { Button } from '@fluentui/react-components';
import type { SettingsDetail, SettingsSnapshot } from '../../../../shared/contract/role-settings/detail.ts';
import type { SettingsRef } from '../../../../shared/contract/role-settings/plan.ts';
import { ExplainedButton } from '../../../components/explained-button.tsx';
import { LoadingRows } from '../../../components/loading-rows.tsx';
import { MomentTime } from '../../../components/moment-time.tsx';
import { Refusal } from '../../../components/refusal.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { VisuallyHidden } from '../../../components/visually-hidden.tsx';
import { momentText } from '../../../components/when.ts';
import { shownNow } from '../../../state/ticker.ts';
import { useDetail } from '../editor/detail/use-detail.ts';
import { closeDialog } from '../review/shown-step.ts';
import { startReview } from '../review/review-store.ts';
import { aboutName } from '../review/role-words.ts';
import { DialogStep } from '../../../components/dialog-step.tsx';
import { useSaveBlock } from '../review/use-save-block.ts';
import { aboutWords, whyWords } from './snapshot-words.ts';
import css from './snapshots-face.module.css';

/** What was kept of one role before each save, newest first. Going back to one is a change like any other: it is reviewed first. */
export function SnapshotsFace({ of }: { readonly of: SettingsRef }) {
  const { detail, problem, reading } = useDetail(of);
  return (
    <DialogStep
      title={
        detail ? (
          <>
            Snapshots of <ServiceText text={aboutName(detail.row)} />
          </>
        ) : (
          'Snapshots'
        )
      }
      actions={<Button onClick={closeDialog}>Close</Button>}
    >
      {detail ? (
        <List of={of} detail={detail} />
      ) : reading ? (
        <LoadingRows says="Reading the role and its snapshots" />
      ) : null}
      {problem && <Refusal problem={problem} />}
    </DialogStep>
  );
}

function List({ of, detail: { snapshots } }: { readonly of: SettingsRef; readonly detail: SettingsDetail }) {
  if (snapshots.length === 0)
    return <p>None yet. One is kept on this device before each save made here; the newest 20 stay.</p>;
  return (
    <>
      <p>The rules of this role as they were before each save made on this device. The newest 20 are kept.</p>
      <ol className={css.list}>
        {snapshots.map((snapshot) => (
          <Snapshot key={snapshot.id} of={of} snapshot={snapshot} />
        ))}
      </ol>
    </>
  );
}

function Snapshot({ of, snapshot }: { readonly of: SettingsRef; readonly snapshot: SettingsSnapshot }) {
  const block = useSaveBlock(false, false);
  const when = momentText(snapshot.takenAt, shownNow());
  return (
    <li className={css.snapshot}>
      <div>
        <p>
          <strong>
            <MomentTime at={snapshot.takenAt}>{when}</MomentTime>
          </strong>
          , before <ServiceText text={snapshot.by} /> {whyWords(snapshot.why)}
        </p>
        <p className={css.about}>
          <ServiceText text={aboutWords(snapshot.about)} />
        </p>
      </div>
      <ExplainedButton
        size="small"
        whyNot={block}
        onClick={() => startReview({ kind: 'undo', of, snapshotId: snapshot.id })}
      >
        Go back to this… <VisuallyHidden>{when}</VisuallyHidden>
      </ExplainedButton>
    </li>
  );
}
