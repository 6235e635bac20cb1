import type { SettingsRun } from '../../../../shared/contract/role-settings/plan.ts';
import { RunButtons } from '../../../components/run/run-buttons.tsx';
import { isUnderWay, leftCount } from './run-state.ts';

type RunActionsProps = {
  readonly run: SettingsRun;
  readonly size: 'small' | 'medium';
  /** Told once it was put away. */
  readonly onPutAway: () => void;
};

/** What can be done about a run: stop it; go on with what is left of it; put it away. */
export const RunActions = ({ run, size, onPutAway }: RunActionsProps) => (
  <RunButtons
    state={run.state}
    underWay={isUnderWay(run)}
    left={leftCount(run)}
    size={size}
    stop="stopSettingsRun"
    goOn="resumeSettingsRun"
    putAway="dismissSettingsRun"
    offlineWords="Offline. Nothing can be saved until Microsoft Graph is reached again."
    onPutAway={onPutAway}
  >
    Each is read again first; what was saved is not written a second time.
  </RunButtons>
);
