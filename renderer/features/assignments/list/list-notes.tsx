import { PlanesNote } from '../../../components/planes-note.tsx';
import { readAssignmentsOnScreen } from '../read-on-screen.ts';
import { listProblems, readAt, type TabRead } from '../words/list-words.ts';
import css from './list-notes.module.css';

/** What of the assignments could not be read, and who may, above the list. */
export function ListNotes({ read, now }: { readonly read: TabRead; readonly now: number }) {
  return (
    <PlanesNote
      className={css.notes}
      asOf={readAt(read)}
      now={now}
      reading={read.reading}
      problems={listProblems(read, now)}
      onReadAgain={() => void readAssignmentsOnScreen()}
    >
      Changes wait until Microsoft Graph answers; what you type in a form is kept.
    </PlanesNote>
  );
}
