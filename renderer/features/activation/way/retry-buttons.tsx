import { useMemo } from 'react';
import { Button } from '@fluentui/react-components';
import { ExplainedButton } from '../../../components/explained-button.tsx';
import { waitText } from '../../../../shared/domain/time-left.ts';
import { useSlice } from '../../../state/slices-store.ts';
import { useTimeLeft } from '../../../state/use-time-left.ts';
import type { Bulk } from '../bulk/use-bulk.ts';
import { retryWords } from './results-tally.ts';
import { useOfflineBlock } from '../form/use-offline-block.ts';

import foot from '../form/panel-foot.module.css';

type RetryButtonsProps = {
  readonly bulk: Bulk;
  /** The eligibility ids to send again; none draws nothing. */
  readonly chosen: readonly string[];
};

/** Sends the refused ones again, alone; or goes back to the form with them. */
export function RetryButtons({ bulk, chosen }: RetryButtonsProps) {
  const offline = useOfflineBlock();
  const retryAt = useMemo(() => {
    const moments = chosen.flatMap((id) => {
      const result = bulk.results.get(id);
      return result && !result.ok && result.problem.retryAt !== undefined ? [result.problem.retryAt] : [];
    });
    return moments.length === 0 ? null : Math.max(...moments);
  }, [bulk.results, chosen]);
  const { entries } = useSlice('activity');
  const wait = useTimeLeft(retryAt) ?? 0;
  if (chosen.length === 0) return null;
  const sending = bulk.sendingSince !== null;
  const whyNot = sending
    ? 'On its way.'
    : wait > 0
      ? `Microsoft Graph asked to wait ${waitText(wait)}.`
      : offline;
  return (
    <>
      <ExplainedButton appearance="primary" whyNot={whyNot} onClick={() => void bulk.retry(chosen)}>
        {sending
          ? 'Sending…'
          : retryWords(
              chosen.map((id) => bulk.results.get(id)),
              entries,
            )}
      </ExplainedButton>
      <Button
        className={foot.narrow}
        appearance="transparent"
        disabledFocusable={sending}
        onClick={() => {
          if (!sending) bulk.edit(chosen);
        }}
      >
        Change first…
      </Button>
    </>
  );
}
