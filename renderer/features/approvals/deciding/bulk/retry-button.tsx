import { waitText } from '../../../../../shared/domain/time-left.ts';
import { ExplainedButton } from '../../../../components/explained-button.tsx';
import { OFFLINE_WHY } from '../../../../components/offline-words.ts';
import { useOffline } from '../../../../state/use-offline.ts';
import { useTimeLeft } from '../../../../state/use-time-left.ts';
import type { ItemNow } from '../item-now.ts';
import { isRetryable, retryAt } from './run-tally.ts';
import type { Run } from './run-store.ts';
import { sendAgain } from './send-many.ts';

type RetryButtonProps = {
  readonly run: Run;
  readonly items: readonly ItemNow[];
  readonly going: boolean;
};

/** Sends again what was not sent and is safe to send, with the words as they stand by now. Nothing where there is none. */
export function RetryButton({ run, items, going }: RetryButtonProps) {
  const offline = useOffline() !== null;
  const wait = useTimeLeft(retryAt(items)) ?? 0;
  const ids = run.items.flatMap(({ request }, index) => {
    const item = items[index];
    return item && isRetryable(item) ? [request.requestId] : [];
  });
  if (ids.length === 0) return null;
  const block = going
    ? 'The others are on their way.'
    : wait > 0
      ? `Microsoft Graph asked to wait ${waitText(wait)}.`
      : offline
        ? OFFLINE_WHY
        : null;
  return (
    <ExplainedButton appearance="primary" whyNot={block} data-sends onClick={() => void sendAgain(ids)}>
      {`Try the ${ids.length} again`}
      {!going && wait > 0 && ` in ${waitText(wait)}`}
    </ExplainedButton>
  );
}
