import type { WriteAction } from '../../../shared/contract/activity.ts';
import type { WriteOutcome } from '../../../shared/contract/intents.ts';
import { removalDone, stageOf } from '../../../shared/domain/request-status.ts';

/**
 * What an accepted write's status means; `no-access` where it ended in the same breath. A removal is done at `Revoked`; a status we do
 * not know is in progress, never done.
 */
export function outcomeOf(action: WriteAction, status: string): WriteOutcome['outcome'] | 'no-access' {
  switch (action) {
    case 'deactivate':
      return removalDone(status) ? 'ended' : 'in-progress';
    case 'cancel':
      return 'ended';
    case 'approve':
    case 'deny':
      return 'recorded';
    case 'activate':
    case 'extend':
    case 'renew':
      return outcomeOfRequest(status);
  }
}

function outcomeOfRequest(status: string): WriteOutcome['outcome'] | 'no-access' {
  const stage = stageOf(status);
  switch (stage) {
    case 'in-effect':
    case 'waiting-for-approval':
    case 'waiting-for-administrator':
    case 'scheduled':
      return stage;
    case 'ended':
      return 'no-access';
    case 'provisioning':
    case 'unknown':
      return 'in-progress';
  }
}
