import { UnreadPlane } from '../../../components/planes-note.tsx';
import { readPastAgain } from '../../../state/read-again.ts';
import { useOffline } from '../../../state/use-offline.ts';
import { useSlice } from '../../../state/slices-store.ts';
import { pastProblems, reachWords } from './past-note-words.ts';
import { pastFace } from './past-face.ts';
import type { PastInbox } from './use-past.ts';
import css from './past-note.module.css';

type PastNoteProps = { readonly past: PastInbox; readonly now: number };

/** How far the list goes, and what of it could not be read. While offline the note above the list says all there is to say. */
export function PastNote({ past, now }: PastNoteProps) {
  const { coverage, reading } = useSlice('past');
  const offline = useOffline() !== null;
  const reach = reachWords(past.rows, pastFace(past), now);
  return (
    <>
      {!offline &&
        pastProblems(coverage).map((problem) => (
          <div key={problem.title} className={css.problem}>
            <UnreadPlane problem={problem} reading={reading} onReadAgain={() => void readPastAgain()} />
          </div>
        ))}
      {reach !== null && <p className={css.reach}>{reach}</p>}
    </>
  );
}
