import { useTimeLeft } from '../state/use-time-left.ts';
import { timeLeftText } from '../../shared/domain/time-left.ts';

/** How long Graph asked to be left alone. */
export function RetryCountdown({ retryAt }: { readonly retryAt: number }) {
  const left = useTimeLeft(retryAt);
  if (left === null || left === 0) return <span>It may be tried again now.</span>;
  return <span>Wait {left < 60_000 ? `${Math.ceil(left / 1000)}\u00a0s` : timeLeftText(left)}.</span>;
}
