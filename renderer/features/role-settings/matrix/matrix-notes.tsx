import type { RoleSettings } from '../../../../shared/contract/role-settings/matrix.ts';
import { PlanesNote } from '../../../components/planes-note.tsx';
import { readRoleSettingsAgain } from '../../../state/read-again.ts';
import { matrixProblems, readAt } from './matrix-words.ts';
import css from './matrix-notes.module.css';

/** What of the settings could not be read, above the grid. */
export function MatrixNotes({ read, now }: { readonly read: RoleSettings; readonly now: number }) {
  return (
    <PlanesNote
      className={css.notes}
      asOf={readAt(read)}
      now={now}
      reading={read.reading}
      problems={matrixProblems(read, now)}
      onReadAgain={() => void readRoleSettingsAgain()}
    >
      Saving waits until Microsoft Graph answers; what you change in the editor is kept.
    </PlanesNote>
  );
}
