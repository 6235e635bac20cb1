import { memo } from 'react';
import type { Approvals } from '../../../../shared/contract/approvals.ts';
import { PlanesNote } from '../../../components/planes-note.tsx';
import { readApprovalsAgain } from '../../../state/read-again.ts';
import { inboxProblems } from './inbox-words.ts';
import css from './coverage-note.module.css';

type CoverageNoteProps = { readonly approvals: Approvals; readonly now: number };

/** What of the inbox could not be read, above the list. */
export const CoverageNote = memo(function CoverageNote({ approvals, now }: CoverageNoteProps) {
  return (
    <PlanesNote
      className={css.notes}
      asOf={approvals.asOf}
      now={now}
      reading={approvals.reading}
      problems={inboxProblems(approvals, now)}
      onReadAgain={() => void readApprovalsAgain()}
    >
      You can decide once Microsoft Graph answers; what you type is kept.
    </PlanesNote>
  );
});
