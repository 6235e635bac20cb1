import { Button } from '@fluentui/react-components';
import { DialogStep } from '../../../components/dialog-step.tsx';
import { LoadingRows } from '../../../components/loading-rows.tsx';
import { Refusal } from '../../../components/refusal.tsx';
import type { ReviewStep } from '../change-store.ts';
import { PlanReview } from './plan-review.tsx';
import { leaveReview, startReview } from './review-store.ts';

/** A wish as main thought it through: being read, not readable, or there to be looked over. */
export function ReviewFace({ step }: { readonly step: ReviewStep }) {
  const { state, source } = step;
  const file = source.kind === 'file';
  switch (state.kind) {
    case 'preparing':
      return (
        <DialogStep
          key="preparing"
          title={file ? 'From a CSV file' : 'Review'}
          actions={<Button onClick={leaveReview}>Back</Button>}
        >
          {file && (
            <p>
              Choose a file. Then what is in force is read, and nothing is changed before you have seen what
              it would be.
            </p>
          )}
          {!file && <LoadingRows says="Reading what is in force, and letting the service try it" />}
        </DialogStep>
      );
    case 'failed':
      return (
        <DialogStep
          key="failed"
          title="This could not be prepared"
          actions={
            <>
              <Button onClick={leaveReview}>Back</Button>
              <Button appearance="primary" data-sends onClick={() => startReview(source)}>
                {file ? 'Choose again…' : 'Try again'}
              </Button>
            </>
          }
        >
          <p>Nothing was changed.</p>
          <Refusal problem={state.problem} />
        </DialogStep>
      );
    case 'ready':
      return <PlanReview key={state.plan.planId} step={step} ready={state} />;
  }
}
