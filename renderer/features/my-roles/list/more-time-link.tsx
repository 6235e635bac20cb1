import { ExplainedButton } from '../../../components/explained-button.tsx';
import type { Acting } from '../acting-words.ts';
import type { MoreTime } from './more-time-standing.ts';
import { useRoleActions, type MoreTimeOf } from '../role-actions.ts';
import css from './more-time-link.module.css';

type MoreTimeLinkProps = {
  readonly what: MoreTimeOf;
  /** Of what: role and scope, as text. */
  readonly name: string;
  readonly moreTime: MoreTime;
  readonly acting: Acting;
};

/** Extend or Renew, where the service lets one ask; "asked" while an administrator decides. */
export function MoreTimeLink({ what, name, moreTime, acting }: MoreTimeLinkProps) {
  const { askForTime } = useRoleActions();
  const verb = what.of === 'expired' ? 'Renew' : 'Extend';
  if (moreTime === 'none') return null;
  if (moreTime === 'asked') return <span className={css.asked}>asked</span>;
  return (
    <ExplainedButton
      className={css.link}
      appearance="transparent"
      size="small"
      whyNot={acting.whyNot}
      note={acting.note}
      aria-label={`${verb} ${name}`}
      onClick={() => askForTime(what)}
    >
      {verb}
    </ExplainedButton>
  );
}
