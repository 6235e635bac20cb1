import { useEffect } from 'react';
import { accountKey } from '../../state/account-on-screen.ts';
import { useSlice } from '../../state/slices-store.ts';
import { keepMatrixPlaceOf } from './matrix/matrix-place.ts';
import { Matrix } from './matrix/matrix.tsx';
import { UnsavedLine } from './editor/unsaved-line.tsx';
import { SettingsEditor } from './editor/settings-editor.tsx';
import { HeadActions } from './bulk/head-actions.tsx';
import { SelectionBar } from './bulk/selection-bar.tsx';
import { ReviewDialog } from './review/review-dialog.tsx';
import { SaveLine } from './run/save-line.tsx';
import { clearSelected, keepSelectedOf, useSelectedRefs } from './selected-rows.ts';
import { closeEditor, keepPlaceOf, useEditing } from './settings-place.ts';
import { useReadOnOpen } from './use-read-on-open.ts';
import css from './role-settings-page.module.css';

/** How roles and groups are set up: all of them in the matrix, one in the editor. */
export function RoleSettingsPage() {
  const { accounts } = useSlice('session');
  const { rows } = useSlice('roleSettings');
  const selected = useSelectedRefs(rows);
  const editing = useEditing();
  useReadOnOpen();
  // What those who signed out had open and selected is not kept for whoever comes next.
  useEffect(() => {
    const still = accounts.map(accountKey);
    keepPlaceOf(still);
    keepSelectedOf(still);
    keepMatrixPlaceOf(still);
  }, [accounts]);
  return (
    <>
      {editing === null ? (
        <Matrix
          actions={<HeadActions />}
          notes={
            <>
              <SaveLine />
              <UnsavedLine />
            </>
          }
          foot={<SelectionBar selected={selected} onClear={clearSelected} />}
        />
      ) : (
        <div className={css.page}>
          <SaveLine />
          <SettingsEditor of={editing} onClose={closeEditor} />
        </div>
      )}
      <ReviewDialog />
    </>
  );
}
