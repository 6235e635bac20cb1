import { waitText } from '../../../shared/domain/time-left.ts';
import { useTimeLeft } from '../../state/use-time-left.ts';

/** How long the service asked to be left alone, while a run waits for that. @param resumesAt null: the service did not say */
export function WaitingWords({ resumesAt }: { readonly resumesAt: number | null }) {
  const left = useTimeLeft(resumesAt);
  return (
    <span>
      {left === null || left === 0 ? 'Graph asked us to wait.' : `Graph asked us to wait ${waitText(left)}.`}{' '}
      It goes on by itself.
    </span>
  );
}
