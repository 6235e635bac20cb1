import { useEffect } from 'react';
import { AskingDialog } from '../../components/asking-dialog.tsx';
import { useVisit } from '../../state/use-visit.ts';
import { AddingFace } from './adding/adding-face.tsx';
import { closeChange, useChangeStep, type Step } from './change-store.ts';
import { ChangingFace } from './changing/changing-face.tsx';
import { useDropDone } from './drafts/use-drop-done.ts';
import { FileFace } from './file/file-face.tsx';
import { ReviewFace } from './review/review-face.tsx';
import { RunFace } from './run/run-face.tsx';

const pageTitle = (): HTMLElement | null => document.querySelector<HTMLElement>('main [data-page-title]');

/** Everything assignments ask and show over the page: how a change is put together, its review, and what became of it. */
export function ChangeDialogs() {
  const visit = useVisit();
  const { step, visit: of } = useChangeStep();
  const shown = of === visit ? step : null;
  const foreign = step !== null && shown === null;
  useDropDone();
  useEffect(() => {
    if (foreign) closeChange();
  }, [foreign]);
  return (
    <AskingDialog wide open={shown !== null} onClose={closeChange} elsewhere={pageTitle}>
      {shown && <Face step={shown} />}
    </AskingDialog>
  );
}

function Face({ step }: { readonly step: Step }) {
  switch (step.kind) {
    case 'adding':
      return <AddingFace />;
    case 'changing':
      return <ChangingFace step={step} />;
    case 'file':
      return <FileFace />;
    case 'review':
      return <ReviewFace step={step} />;
    case 'run':
      return <RunFace runId={step.runId} />;
  }
}
