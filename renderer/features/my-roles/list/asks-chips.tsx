import { PersonAvailable16Regular } from '@fluentui/react-icons/svg/person-available';
import { PhoneLock20Regular } from '@fluentui/react-icons/svg/phone-lock';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import { ShieldKeyhole16Regular } from '@fluentui/react-icons/svg/shield-keyhole';
import { TicketDiagonal16Regular } from '@fluentui/react-icons/svg/ticket-diagonal';
import { Timer16Regular } from '@fluentui/react-icons/svg/timer';
import type { ActivationAsks } from '../../../../shared/contract/my-roles.ts';
import { asksSlots, POLICY_NOT_READABLE } from './asks-words.ts';
import css from './asks-chips.module.css';

/** What an activation asks for: four fixed slots, so that the eye can run down a column. */
export function AsksChips({ asks }: { readonly asks: ActivationAsks | null }) {
  if (!asks) {
    return (
      <span className={`${css.chip} ${css.unknown}`}>
        <QuestionCircle16Regular aria-hidden="true" />
        {POLICY_NOT_READABLE}
      </span>
    );
  }
  const { maximum, approval, proof, ticket } = asksSlots(asks);
  const ProofIcon = proof?.kind === 'context' ? ShieldKeyhole16Regular : PhoneLock20Regular;
  return (
    <ul className={css.slots}>
      <li className={css.chip}>
        <Timer16Regular aria-hidden="true" />
        {maximum}
      </li>
      {approval !== null && (
        <li className={`${css.chip} ${css.approval}`}>
          <PersonAvailable16Regular aria-hidden="true" />
          {approval}
        </li>
      )}
      {proof && (
        <li className={`${css.chip} ${css.proof}`}>
          <ProofIcon aria-hidden="true" />
          {proof.text}
        </li>
      )}
      {ticket !== null && (
        <li className={`${css.chip} ${css.ticket}`}>
          <TicketDiagonal16Regular aria-hidden="true" />
          {ticket}
        </li>
      )}
    </ul>
  );
}
