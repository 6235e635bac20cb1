import type { ActivityEntry } from '../../../../shared/contract/activity.ts';
import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import { Notice } from '../../../components/notice.tsx';
import { Refusal } from '../../../components/refusal.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { StepUpGoingOn } from '../../../components/step-up-going-on.tsx';
import { useNow } from '../../../state/use-now.ts';
import { wakeEachMinute } from '../../../state/wake-times.ts';
import type { DecisionStand } from './decision-stand.ts';
import type { Sent } from './decision-store.ts';
import { endNote, foundOut, isNeutral } from './decision-words.ts';
import { OutcomeUnknown } from './outcome-unknown.tsx';
import css from './decision-notes.module.css';

type DecisionNotesProps = {
  readonly request: WaitingRequest;
  readonly stand: DecisionStand;
  readonly sent: Sent | undefined;
  readonly entry: ActivityEntry | undefined;
  readonly typed: boolean;
};

/** Above the bar: what stands in the way of the decision, or what became of it. Most of the time nothing. */
export function DecisionNotes({ request, stand, sent, entry, typed }: DecisionNotesProps) {
  const now = useNow(wakeEachMinute);
  // Found out later, where the answer to the press had left it open.
  const found = sent?.state === 'unknown' ? foundOut(entry) : null;
  const end = endNote(stand, typed, now) ?? found;
  const stopped = sent?.state === 'stopped' && stand.kind !== 'sending' ? sent.problem : null;
  return (
    <div className={css.notes}>
      {stand.kind === 'sending' && <StepUpGoingOn />}
      {stand.kind === 'own' && <Notice intent="info">Your own request. Someone else decides.</Notice>}
      {stand.kind === 'unknown' && <OutcomeUnknown entry={stand.entry} />}
      {stopped && isNeutral(stopped) ? (
        <Notice intent="info" title={<ServiceText text={stopped.title} />}>
          <ServiceText text={stopped.advice} />
        </Notice>
      ) : stopped ? (
        <Refusal
          key={request.requestId}
          problem={stopped}
          intent={stopped.safeToRetry ? 'warning' : 'error'}
        />
      ) : (
        end && (
          <Notice intent="info" title={<ServiceText text={end.title} />}>
            {end.advice}
          </Notice>
        )
      )}
    </div>
  );
}
