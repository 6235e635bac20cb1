import type { SettingsRun } from '../../../../shared/contract/role-settings/plan.ts';
import { ExplainedButton } from '../../../components/explained-button.tsx';
import { useOffline } from '../../../state/use-offline.ts';
import { askForWindow } from '../../../state/window-problem.ts';
import { isUnderWay, leftCount } from './run-state.ts';

type RunActionsProps = {
  readonly run: SettingsRun;
  readonly size: 'small' | 'medium';
  /** Told once it was put away. */
  readonly onPutAway: () => void;
};

/** What can be done about a run: stop it; go on with what is left of it; put it away. */
export function RunActions({ run, size, onPutAway }: RunActionsProps) {
  const offline = useOffline() !== null;
  if (isUnderWay(run))
    return (
      <ExplainedButton
        size={size}
        whyNot={run.state === 'stopping' ? 'It stops once what is on its way is answered.' : null}
        note="What is on its way is waited for; nothing more is sent."
        onClick={() => void askForWindow('stopSettingsRun', {})}
      >
        {run.state === 'stopping' ? 'Stopping…' : 'Stop'}
      </ExplainedButton>
    );
  const left = leftCount(run);
  const fresh = run.state === 'interrupted' || run.state === 'stopped';
  return (
    <>
      <ExplainedButton
        size={size}
        appearance={left > 0 ? 'secondary' : size === 'small' ? 'transparent' : 'primary'}
        whyNot={null}
        onClick={() => {
          void askForWindow('dismissSettingsRun', {});
          onPutAway();
        }}
      >
        {fresh ? 'Leave it' : left > 0 ? 'Leave the rest' : 'Put away'}
      </ExplainedButton>
      {left > 0 && (
        <ExplainedButton
          size={size}
          appearance="primary"
          data-goes-on
          whyNot={offline ? 'Offline. Nothing can be saved until Microsoft Graph is reached again.' : null}
          note="Each is read again first; what was saved is not written a second time."
          onClick={() => void askForWindow('resumeSettingsRun', {})}
        >
          {fresh ? 'Go on' : 'Try the rest again'}
        </ExplainedButton>
      )}
    </>
  );
}
