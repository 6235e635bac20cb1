import { useContext } from 'react';
import type { ActivityEntry } from '../../../../shared/contract/activity.ts';
import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import { BulkBar } from './bulk/bulk-bar.tsx';
import { BulkContext } from './bulk/bulk-context.ts';
import type { DecisionStand } from './decision-stand.ts';
import type { Sent } from './decision-store.ts';
import { OneBar } from './one-bar.tsx';
import type { Armed } from './use-armed.ts';

type DecisionBarProps = {
  readonly request: WaitingRequest;
  readonly stand: DecisionStand;
  readonly sent: Sent | undefined;
  readonly entry: ActivityEntry | undefined;
  readonly armed: Armed;
};

/** At the foot of the card: decides the request on it, or, where several are selected, all of those. */
export function DecisionBar(props: DecisionBarProps) {
  const selection = useContext(BulkContext);
  return selection ? (
    <BulkBar selection={selection} current={props.request} armed={props.armed} />
  ) : (
    <OneBar {...props} />
  );
}
