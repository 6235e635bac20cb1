import { Button } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Assignments, EmergencyAccount } from '../../../../shared/contract/assignments/assignments.ts';
import { PersonAvatar } from '../../../components/person-avatar.tsx';
import { QuietIcon } from '../../../components/quiet-icon.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { visibleText } from '../../../components/visible-text.ts';
import { emergencyFacts } from './emergency-facts.ts';
import css from './emergency-dialog.module.css';

const MARKS = {
  right: CheckmarkCircle16Filled,
  wrong: Warning16Filled,
  unknown: QuestionCircle16Regular,
} as const;

type EmergencyItemProps = {
  readonly account: EmergencyAccount;
  readonly read: Assignments;
  readonly now: number;
  readonly busy: boolean;
  readonly onRemove: () => void;
};

/** An account for emergencies, and what is true of it. */
export function EmergencyItem({ account, read, now, busy, onRemove }: EmergencyItemProps) {
  // Named by its id, it may have come by its name since.
  const known = read.principals.find(({ id }) => id.toLowerCase() === account.id.toLowerCase());
  const name = account.name ?? known?.name ?? null;
  const upn = account.upn ?? known?.upn ?? null;
  const called = name ?? upn ?? account.id;
  return (
    <li className={css.item}>
      <PersonAvatar name={name} objectId={account.id} size={28} />
      <div className={css.words}>
        <p>
          <strong>
            <ServiceText text={called} />
          </strong>{' '}
          {upn !== null && upn !== called && (
            <span className={css.upn}>
              <ServiceText text={upn} />
            </span>
          )}
        </p>
        {emergencyFacts(account, read, now).map(({ state, words }) => (
          <p key={words} className={css.fact} data-state={state}>
            <QuietIcon icon={MARKS[state]} className={css.mark} />
            {words}
          </p>
        ))}
      </div>
      <Button
        size="small"
        appearance="subtle"
        icon={<Dismiss16Regular />}
        aria-label={`Remove ${visibleText(called)}`}
        disabledFocusable={busy}
        onClick={() => {
          if (!busy) onRemove();
        }}
      />
    </li>
  );
}
