import { useRef, useState } from 'react';
import type { Problem } from '../../../../shared/contract/problem.ts';
import type { SavedConnection } from '../../../../shared/contract/connection.ts';
import { ProblemMessage } from '../../../components/problem-message.tsx';
import { checkAfterSignIn } from '../../../state/access-open.ts';
import { announce } from '../../../state/announcements.ts';
import { leaveConnections } from '../../../state/choosing-connection.ts';
import { ask } from '../../../state/intents.ts';
import { useSlice } from '../../../state/slices-store.ts';
import { ForgetDialog } from './forget-dialog.tsx';
import { SavedItem } from './saved-item.tsx';
import { byLastUse } from './saved-words.ts';
import css from './saved-connections.module.css';

/** The connections used on this device: switch to one, or forget it. */
export function SavedConnections() {
  const { saved, currentId } = useSlice('connections');
  const [going, setGoing] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [forgetting, setForgetting] = useState<SavedConnection | null>(null);
  const at = useRef(0);
  const go = async (id: string): Promise<void> => {
    if (going !== null) return;
    setGoing(id);
    setProblem(null);
    const answer = id === currentId ? null : await ask('switchConnection', { id });
    setGoing(null);
    if (answer === null || answer.ok) {
      // Whoever is signed in there has nothing to do with a connection that was just made.
      if (answer !== null) checkAfterSignIn(false);
      leaveConnections();
      return;
    }
    setProblem(answer.problem);
    announce(answer.problem.title, 'assertive');
  };
  return (
    <>
      {problem && <ProblemMessage problem={problem} />}
      <ul className={css.list} aria-label="Connections on this device">
        {byLastUse(saved).map((one, index) => (
          <SavedItem
            key={one.id}
            saved={one}
            here={one.id === currentId}
            going={going === one.id}
            onGo={() => void go(one.id)}
            onForget={() => {
              at.current = index;
              setForgetting(one);
            }}
          />
        ))}
      </ul>
      <ForgetDialog
        saved={forgetting}
        onClose={() => setForgetting(null)}
        elsewhere={() => nextSaved(at.current)}
      />
    </>
  );
}

/** The connection that took the place of the one that was forgotten, else the one above it, else the form's first field. */
function nextSaved(index: number): HTMLElement | null {
  const others = [...document.querySelectorAll<HTMLElement>('[data-goes-to]')];
  return others[index] ?? others.at(-1) ?? document.querySelector('#connect-cloud, #connect-tenant');
}
