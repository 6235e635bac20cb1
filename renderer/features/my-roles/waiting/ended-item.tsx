import { Button } from '@fluentui/react-components';
import { ClockDismiss20Regular } from '@fluentui/react-icons/svg/clock-dismiss';
import { DismissCircle20Regular } from '@fluentui/react-icons/svg/dismiss-circle';
import { ErrorCircle20Regular } from '@fluentui/react-icons/svg/error-circle';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import type { EligibleRole, EndedRequest } from '../../../../shared/contract/my-roles.ts';
import { planeOfHeld } from '../../../../shared/domain/planes.ts';
import { QuietIcon } from '../../../components/quiet-icon.tsx';
import { scopeName } from '../../../components/scope-words.ts';
import { ServiceText } from '../../../components/service-text.tsx';
import { openActivation } from '../../../state/panel-store.ts';
import { endedRequestWords } from './ended-words.ts';
import { hideEnd } from './hidden-ends.ts';
import { ToldItem } from './told-item.tsx';
import css from './waiting-item.module.css';

const ICONS = {
  denied: <QuietIcon icon={DismissCircle20Regular} className={css.red} />,
  unanswered: <QuietIcon icon={ClockDismiss20Regular} className={css.amber} />,
  cancelled: <ArrowUndo20Regular />,
  failed: <QuietIcon icon={ErrorCircle20Regular} className={css.red} />,
} as const;

type EndedItemProps = {
  readonly ended: EndedRequest;
  /** Where it can be asked for again; undefined where the eligibility is gone. */
  readonly eligible: EligibleRole | undefined;
  readonly now: number;
};

/** How a request ended without access, what that means, and the way to ask again with the same words. */
export function EndedItem({ ended, eligible, now }: EndedItemProps) {
  const { headline, sentence } = endedRequestWords(ended, now);
  const { role, scope, outcome, justification, requestId } = ended;
  return (
    <ToldItem
      kind={outcome}
      icon={ICONS[outcome]}
      roleName={role.name}
      privilege={role.privilege}
      plane={planeOfHeld(ended)}
      scope={scopeName(scope)}
      headline={headline}
    >
      <p className={css.message}>
        {sentence}
        {!eligible && ' You are no longer eligible for it.'}
      </p>
      {justification !== '' && (
        <p className={css.quoted}>
          You wrote: <ServiceText text={justification} />
        </p>
      )}
      <div className={css.actions}>
        {eligible && (
          <Button size="small" onClick={() => openActivation(eligible, { justification })}>
            Ask again
          </Button>
        )}
        <Button size="small" appearance="transparent" onClick={() => hideEnd(requestId)}>
          Hide
        </Button>
      </div>
    </ToldItem>
  );
}
