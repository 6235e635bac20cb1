import { Button } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { PeopleTeam16Regular } from '@fluentui/react-icons/svg/people-team';
import { Person16Regular } from '@fluentui/react-icons/svg/person';
import type { Approver } from '../../../../../../shared/contract/my-roles.ts';
import type { ApproverFacts } from '../../../../../../shared/contract/role-settings/detail.ts';
import { QuietIcon } from '../../../../../components/quiet-icon.tsx';
import { ServiceText } from '../../../../../components/service-text.tsx';
import { visibleText } from '../../../../../components/visible-text.ts';
import { approverName } from './approver-name.ts';
import { approverState } from './approver-state.ts';
import css from './approver-chip.module.css';

type ApproverChipProps = {
  readonly approver: Approver;
  readonly facts: ApproverFacts | undefined;
  /** Whether its members are listed below; null where it has none to list. */
  readonly expanded: boolean | null;
  /** Id of that list. */
  readonly listId: string;
  readonly onExpand: () => void;
  readonly onRemove: () => void;
};

/** Somebody who is named to decide: the name, and what is to be known of it. */
export function ApproverChip({ approver, facts, expanded, listId, onExpand, onRemove }: ApproverChipProps) {
  const name = approverName(approver, facts);
  const { tone, words } = approverState(approver, facts);
  return (
    <span className={css.chip} data-tone={tone}>
      <QuietIcon icon={approver.kind === 'group' ? PeopleTeam16Regular : Person16Regular} />
      <span className={css.name}>
        <ServiceText text={name} />
      </span>
      {words !== '' && expanded === null && <span className={css.state}>{words}</span>}
      {expanded !== null && (
        <button
          type="button"
          className={css.members}
          aria-expanded={expanded}
          aria-controls={listId}
          aria-label={`Members of ${visibleText(name)}${words === '' ? '' : `: ${words}`}`}
          onClick={onExpand}
        >
          {words === '' ? 'members' : words}
        </button>
      )}
      <Button
        className={css.remove}
        appearance="transparent"
        size="small"
        icon={<Dismiss16Regular />}
        aria-label={`Remove ${visibleText(name)}`}
        onClick={onRemove}
      />
    </span>
  );
}
