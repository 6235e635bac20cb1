import type { ActiveRole } from '../../../../shared/contract/my-roles.ts';
import { planeOfHeld } from '../../../../shared/domain/planes.ts';
import { AskingDialog } from '../../../components/asking-dialog.tsx';
import { PrivilegeShield } from '../../../components/privilege-shield.tsx';
import { scopeName } from '../../../components/scope-words.ts';
import { ServiceText } from '../../../components/service-text.tsx';
import type { Acting } from '../acting-words.ts';
import { countedThings } from '../../../components/counted-things.ts';
import { GiveBackMark } from './give-back-mark.tsx';
import { resultSentence, sendWords, type GiveBackLine } from './give-back.ts';
import { Question } from './question.tsx';
import { useGiveBack } from './use-give-back.ts';
import css from './give-back-dialog.module.css';

/** From so many on the list may scroll in a small window: then it takes the focus, so that keys scroll it. */
const SCROLLS_FROM = 4;

type GiveBackDialogProps = {
  /** What was active when it was asked for; null while it is not open. */
  readonly all: readonly ActiveRole[] | null;
  readonly acting: Acting;
  readonly onClose: () => void;
};

/** Gives several roles back at once; one that is refused stops no other. */
export function GiveBackDialog({ all, ...rest }: GiveBackDialogProps) {
  return (
    <AskingDialog open={all !== null} onClose={rest.onClose}>
      {all && <GiveBack all={all} {...rest} />}
    </AskingDialog>
  );
}

type GiveBackProps = GiveBackDialogProps & { readonly all: readonly ActiveRole[] };

function GiveBack({ all, acting, onClose }: GiveBackProps) {
  const { lines, next, problem, sending, answered, send } = useGiveBack(all);
  const over = answered && !sending && next.length === 0;
  const roles = all.every((held) => planeOfHeld(held) === 'entra-roles');
  const question = all.length === 2 && roles ? 'Deactivate both roles?' : `Deactivate ${countedThings(all)}?`;
  const sent = all.filter(({ assignmentId }) => next.includes(assignmentId));
  return (
    <Question
      title={answered && !sending ? resultSentence(lines).replace(/\.$/, '') : question}
      acting={answered ? { ...acting, note: null } : acting}
      problem={problem}
      sending={sending}
      whyNot={next.length === 0 ? 'None of them can be given back now.' : null}
      keep={over ? 'Done' : answered ? 'Close' : 'Keep them'}
      send={over ? null : [sendWords(sent, answered), 'Deactivating…']}
      onKeep={onClose}
      onSend={() => void send()}
    >
      {!answered && <p>They end at once. To have one again, you ask again.</p>}
      <ul
        className={css.lines}
        aria-label="What to give back"
        {...(lines.length > SCROLLS_FROM && { tabIndex: 0 })}
      >
        {lines.map((line) => (
          <Line key={line.held.assignmentId} line={line} />
        ))}
      </ul>
    </Question>
  );
}

function Line({ line: { held, state, words } }: { readonly line: GiveBackLine }) {
  return (
    <li className={css.line} data-state={state}>
      <GiveBackMark state={state} />
      <div className={css.words}>
        <div className={css.name}>
          <ServiceText text={held.role.name} />
          <PrivilegeShield privilege={held.role.privilege} plane={planeOfHeld(held)} />
        </div>
        <div className={css.detail}>
          <ServiceText text={`${scopeName(held.scope)} · ${words}`} />
        </div>
      </div>
    </li>
  );
}
