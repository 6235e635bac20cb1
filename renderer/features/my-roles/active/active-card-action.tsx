import { Button, Tooltip } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { Power20Regular } from '@fluentui/react-icons/svg/power';
import type { ActivityEntry } from '../../../../shared/contract/activity.ts';
import type { ActiveRole } from '../../../../shared/contract/my-roles.ts';
import { ExplainedButton } from '../../../components/explained-button.tsx';
import { scopeName } from '../../../components/scope-words.ts';
import { visibleText } from '../../../components/visible-text.ts';
import type { Acting } from '../acting-words.ts';
import { aboutHeld, whyNotDeactivate } from './active-words.ts';
import { MoreTimeLink } from '../list/more-time-link.tsx';
import type { MoreTime } from '../list/more-time-standing.ts';
import { useRoleActions } from '../role-actions.ts';
import css from './active-card-action.module.css';

type ActiveCardActionProps = {
  readonly held: ActiveRole;
  readonly now: number;
  readonly acting: Acting;
  readonly entry: ActivityEntry | undefined;
  readonly moreTime: MoreTime;
  /** The activated membership it is held through: what can be given back. */
  readonly behind: ActiveRole | undefined;
};

/** Deactivate for what was activated; for what was assigned, who can take it back. */
export function ActiveCardAction({ held, now, acting, entry, moreTime, behind }: ActiveCardActionProps) {
  const { deactivate } = useRoleActions();
  const name = visibleText(`${held.role.name}, ${scopeName(held.scope)}`);
  if (held.kind !== 'activated') {
    const why = aboutHeld(held, behind);
    return (
      <span className={css.about}>
        <MoreTimeLink
          what={{ of: 'assigned', id: held.assignmentId }}
          name={name}
          moreTime={moreTime}
          acting={acting}
        />
        <Tooltip relationship="description" content={why}>
          <Button
            appearance="transparent"
            size="small"
            icon={<Info16Regular />}
            aria-label={`About ${name}`}
          />
        </Tooltip>
      </span>
    );
  }
  const whyNot = whyNotDeactivate(held, now, acting.whyNot !== null, entry);
  const press = (): void => deactivate(held.assignmentId);
  return (
    <>
      <ExplainedButton
        className={css.wide}
        size="small"
        whyNot={whyNot}
        note={acting.note}
        aria-label={`Deactivate ${name}`}
        onClick={press}
      >
        Deactivate
      </ExplainedButton>
      <ExplainedButton
        className={css.narrow}
        size="small"
        appearance="subtle"
        icon={<Power20Regular />}
        whyNot={whyNot}
        note={acting.note}
        aria-label={`Deactivate ${name}`}
        onClick={press}
      />
    </>
  );
}
