import { Button } from '@fluentui/react-components';
import { Notice } from '../../../components/notice.tsx';
import { PlanesNote } from '../../../components/planes-note.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { openAccess } from '../../../state/access-open.ts';
import { readAssignmentsOnScreen } from '../read-on-screen.ts';
import { useMayNotChange } from '../use-may-not-change.ts';
import { listProblems, readAt, type TabRead } from '../words/list-words.ts';
import css from './list-notes.module.css';

/** Roles of the whole tenant: of a group its owner may change who is in it, whichever roles they have. */
const ROLES = ['/'];

/** What of the assignments could not be read, or not be changed, and who may, above the list. */
export function ListNotes({ read, now }: { readonly read: TabRead; readonly now: number }) {
  const onlyLooks = useMayNotChange(ROLES);
  return (
    <>
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
      {onlyLooks !== null && read.rows.length > 0 && (
        <div className={css.notes}>
          <Notice
            intent="info"
            title="You may look at who has roles, not change it."
            actions={
              <Button size="small" onClick={openAccess}>
                Who can grant it
              </Button>
            }
          >
            <ServiceText text={onlyLooks} />
          </Notice>
        </div>
      )}
    </>
  );
}
