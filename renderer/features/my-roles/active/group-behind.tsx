import type { ActiveRole } from '../../../../shared/contract/my-roles.ts';
import { ExplainedButton } from '../../../components/explained-button.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { visibleText } from '../../../components/visible-text.ts';
import type { Acting } from '../acting-words.ts';
import { useRoleActions } from '../role-actions.ts';
import css from './next-up.module.css';

type GroupBehindProps = {
  readonly held: ActiveRole;
  /** The activated membership it is held through. */
  readonly behind: ActiveRole;
  readonly acting: Acting;
};

/** On the card of what a membership brought: the group is what is given back. */
export function GroupBehind({ held, behind, acting }: GroupBehindProps) {
  const { deactivate } = useRoleActions();
  return (
    <div className={css.next}>
      <ExplainedButton
        size="small"
        appearance="subtle"
        className={css.go}
        whyNot={acting.whyNot}
        note={acting.note}
        aria-label={visibleText(`Deactivate ${behind.role.name}, through which you have ${held.role.name}`)}
        onClick={() => deactivate(behind.assignmentId)}
      >
        <span className={css.clip}>
          Deactivate <ServiceText text={behind.role.name} />
        </span>
      </ExplainedButton>
    </div>
  );
}
