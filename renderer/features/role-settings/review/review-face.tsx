import { Button } from '@fluentui/react-components';
import { LoadingRows } from '../../../components/loading-rows.tsx';
import { Refusal } from '../../../components/refusal.tsx';
import { closeDialog, type ReviewStep } from './shown-step.ts';
import { ManyReview } from './many/many-review.tsx';
import { OneReview } from './one/one-review.tsx';
import { leaveReview, startReview } from './review-store.ts';
import { DialogStep } from '../../../components/dialog-step.tsx';

/** A change as main thought it through: being read, not readable, about one role, about several. */
export function ReviewFace({ step }: { readonly step: ReviewStep }) {
  const { state, source } = step;
  switch (state.kind) {
    case 'preparing':
      return (
        <DialogStep
          key="preparing"
          title={source.kind === 'import' ? 'Import settings' : 'Review'}
          actions={<Button onClick={leaveReview}>Cancel</Button>}
        >
          {source.kind === 'import' ? (
            <p>
              Choose a file. Then what is in force is read, and nothing is changed before you have seen what
              it would be.
            </p>
          ) : (
            <LoadingRows says="Reading what is in force now" />
          )}
        </DialogStep>
      );
    case 'failed':
      return (
        <DialogStep
          key="failed"
          title="This could not be prepared"
          actions={
            <>
              <Button onClick={step.back ? leaveReview : closeDialog}>{step.back ? 'Back' : 'Close'}</Button>
              <Button appearance="primary" data-sends onClick={() => startReview(source)}>
                {source.kind === 'import' ? 'Choose again…' : 'Try again'}
              </Button>
            </>
          }
        >
          <p>Nothing was changed.</p>
          <Refusal problem={state.problem} />
        </DialogStep>
      );
    case 'ready': {
      const { items, why, ignored } = state.plan;
      const [only, second] = items;
      // A file that names one role may say more of what it could not use: that has room in the list.
      return only && !second && (why !== 'import' || ignored.length === 0) ? (
        <OneReview key={state.plan.planId} step={step} ready={state} item={only} />
      ) : (
        <ManyReview key={state.plan.planId} step={step} ready={state} />
      );
    }
  }
}
