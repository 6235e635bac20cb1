import type { SettingsRun } from '../../../../shared/contract/role-settings/plan.ts';
import { waitText } from '../../../../shared/domain/time-left.ts';
import { useTimeLeft } from '../../../state/use-time-left.ts';

/** How long the service asked to be left alone, while a run waits for that. */
export function WaitingWords({ run }: { readonly run: SettingsRun }) {
  const left = useTimeLeft(run.state === 'waiting' ? run.resumesAt : null);
  if (run.state !== 'waiting') return null;
  return (
    <span>
      {left === null || left === 0 ? 'Graph asked us to wait.' : `Graph asked us to wait ${waitText(left)}.`}{' '}
      It goes on by itself.
    </span>
  );
}
