import { useEffect } from 'react';
import { AskingDialog } from '../../../components/asking-dialog.tsx';
import { useVisit } from '../../../state/use-visit.ts';
import { CopyFrom } from '../bulk/copy/copy-from.tsx';
import { CopyTo } from '../bulk/copy/copy-to.tsx';
import { ChooseSettings } from '../bulk/choose/choose-settings.tsx';
import { forgetChosen } from '../bulk/choose/chosen-store.ts';
import { BaselineFace } from '../bulk/baseline/baseline-face.tsx';
import { TemplateFace } from '../bulk/template/template-face.tsx';
import { RunFace } from '../run/run-face.tsx';
import { SnapshotsFace } from '../snapshots/snapshots-face.tsx';
import { closeDialog, useShownStep, type Step } from './shown-step.ts';
import { ReviewFace } from './review-face.tsx';

const pageTitle = (): HTMLElement | null => document.querySelector<HTMLElement>('main [data-page-title]');

/** Everything role settings ask and show over the page: how a change is put together, its review, and what became of it. */
export function ReviewDialog() {
  const visit = useVisit();
  const { step, visit: of } = useShownStep();
  const shown = of === visit ? step : null;
  const foreign = step !== null && shown === null;
  // What was put together there is nobody else's, nor theirs after a sign-out.
  useEffect(() => {
    if (!foreign) return;
    closeDialog();
    forgetChosen();
  }, [foreign]);
  return (
    <AskingDialog wide open={shown !== null} onClose={closeDialog} elsewhere={pageTitle}>
      {shown && <Face step={shown} />}
    </AskingDialog>
  );
}

function Face({ step }: { readonly step: Step }) {
  switch (step.kind) {
    case 'review':
      return <ReviewFace step={step} />;
    case 'run':
      return <RunFace runId={step.runId} />;
    case 'choose':
      return <ChooseSettings to={step.to} />;
    case 'copy-from':
      return <CopyFrom to={step.to} />;
    case 'copy-to':
      return <CopyTo from={step.from} />;
    case 'template':
      return <TemplateFace step={step} />;
    case 'baseline':
      return <BaselineFace />;
    case 'snapshots':
      return <SnapshotsFace of={step.of} />;
  }
}
