import type { ActivityEntry } from '../../../../shared/contract/activity.ts';
import type { WriteOutcome } from '../../../../shared/contract/intents.ts';
import { stageOf } from '../../../../shared/domain/request-status.ts';

/** Where a request stands by main's record, without the service's lists. */
export type StageNow =
  Exclude<WriteOutcome['outcome'], 'ended' | 'recorded'> | 'not-found' | 'refused' | 'step-up';

/** @param outcome main's answer to the press @param entry the same intent as it stands now, which outranks it */
export function stageNow(outcome: WriteOutcome['outcome'], entry: ActivityEntry | undefined): StageNow {
  switch (entry?.state) {
    case 'unknown':
    case 'not-found':
    case 'refused':
    case 'step-up':
      return entry.state;
    case 'accepted':
      return entry.status === null ? answered(outcome) : stageOfStatus(entry.status);
    case 'sending':
    case undefined:
      return answered(outcome);
  }
}

/** No activation is answered with the words of a deactivation or a decision; were it so, it would not be called done. */
const answered = (outcome: WriteOutcome['outcome']): StageNow =>
  outcome === 'ended' || outcome === 'recorded' ? 'in-progress' : outcome;

function stageOfStatus(status: string): StageNow {
  const stage = stageOf(status);
  switch (stage) {
    case 'in-effect':
    case 'waiting-for-approval':
    case 'waiting-for-administrator':
    case 'scheduled':
      return stage;
    case 'provisioning':
    case 'unknown':
      return 'in-progress';
    case 'ended':
      return 'refused';
  }
}
