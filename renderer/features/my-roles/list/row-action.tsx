import { PersonClock16Regular } from '@fluentui/react-icons/svg/person-clock';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import { ShieldKeyhole16Regular } from '@fluentui/react-icons/svg/shield-keyhole';
import { Send16Regular } from '@fluentui/react-icons/svg/send';
import { ExplainedButton } from '../../../components/explained-button.tsx';
import { scopeName } from '../../../components/scope-words.ts';
import { visibleText } from '../../../components/visible-text.ts';
import { openActivation } from '../../../state/panel-store.ts';
import type { Acting } from '../acting-words.ts';
import { ActiveMark } from './active-mark.tsx';
import type { EligibleRowView } from './eligible-rows.ts';
import { QuietIcon } from '../../../components/quiet-icon.tsx';
import { isGranted } from '../waiting/unsettled-words.ts';
import css from './row-action.module.css';

type RowActionProps = {
  readonly row: Pick<EligibleRowView, 'eligible' | 'standing'>;
  readonly now: number;
  readonly acting: Acting;
};

/** Activate, or why there is nothing to activate. */
export function RowAction({ row: { eligible, standing }, now, acting }: RowActionProps) {
  switch (standing.kind) {
    case 'active':
      return <ActiveMark held={standing.active} />;
    case 'waiting':
      return (
        <span className={css.mark}>
          <PersonClock16Regular aria-hidden="true" />
          {standing.request.stage === 'scheduled' ? 'Scheduled' : 'Waiting'}
        </span>
      );
    case 'step-up':
      return (
        <span className={css.mark}>
          <QuietIcon icon={ShieldKeyhole16Regular} className={css.amber} />
          Prove it
        </span>
      );
    case 'sending':
    case 'settling':
      return (
        <span className={css.mark}>
          <Send16Regular aria-hidden="true" />
          {standing.kind === 'sending' ? 'Sending' : isGranted(standing.entry) ? 'Granted' : 'Accepted'}
        </span>
      );
    case 'unknown':
      return (
        <span className={css.mark}>
          <QuietIcon icon={QuestionCircle16Regular} className={css.amber} />
          Unknown
        </span>
      );
    case 'free':
      break;
  }
  const ended = eligible.endsAt !== null && eligible.endsAt <= now;
  const whyNot = ended ? 'This eligibility has ended.' : acting.whyNot;
  return (
    <ExplainedButton
      className={css.activate}
      appearance="subtle"
      size="small"
      whyNot={whyNot}
      note={acting.note}
      data-row-action
      aria-label={visibleText(`Activate ${eligible.role.name}, ${scopeName(eligible.scope)}`)}
      onClick={() => openActivation(eligible)}
    >
      Activate
    </ExplainedButton>
  );
}
