import { Checkbox } from '@fluentui/react-components';
import { afterSteps } from '../../../../shared/domain/assignments/after-steps.ts';
import { planeOfHeld } from '../../../../shared/domain/planes.ts';
import { RefusedNotices, WarnedList } from '../../../components/checks/check-notices.tsx';
import { ChecksList } from '../../../components/checks/checks-list.tsx';
import { PrivilegeShield } from '../../../components/privilege-shield.tsx';
import { ProblemMessage } from '../../../components/problem-message.tsx';
import { FoldingRow, type RowPlace } from '../../../components/run/folding-row.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { visibleText } from '../../../components/visible-text.ts';
import { checksInWords } from '../words/check-words.ts';
import { heldWords, principalName, whatHeld } from '../words/held-words.ts';
import { openChecks, refusedChecks, type PlacedItem } from './planned-items.ts';
import { besideWords, plannedSentence } from './planned-words.ts';
import { leaveOut } from './review-store.ts';
import css from './planned-row.module.css';

type PlannedRowProps = {
  readonly one: PlacedItem;
  readonly now: number;
  readonly out: boolean;
  readonly place: RowPlace | undefined;
};

/** One of a plan: what would be done in a sentence, in or out; before and after, checks and what is said on demand. */
export function PlannedRow({ one, now, out, place }: PlannedRowProps) {
  const { item, state } = one;
  const sentence = plannedSentence(item, now);
  const refused = state !== 'done';
  const beside = besideWords(one);
  return (
    <FoldingRow
      lead={
        refused ? (
          <span />
        ) : (
          <Checkbox
            checked={!out}
            aria-label={`Do it: ${visibleText(`${principalName(item.principal)}, ${whatHeld(item)}`)}`}
            onChange={(_, { checked }) => leaveOut(one.place, checked !== true)}
          />
        )
      }
      name={`${item.line === null ? '' : `Line ${item.line}. `}${sentence}`}
      long
      beside={<PrivilegeShield privilege={item.role.privilege} plane={planeOfHeld(item)} />}
      words={out ? 'left out' : beside}
      tone={refused ? 'bad' : beside === '' || out ? 'plain' : 'look'}
      state={state}
      out={out}
      place={place}
    >
      <PlannedDetail one={one} now={now} />
    </FoldingRow>
  );
}

/** All of one item: before and after, checks, and what is said with it. */
export function PlannedDetail({ one: { item }, now }: Pick<PlannedRowProps, 'one' | 'now'>) {
  return (
    <>
      {item.problem && <ProblemMessage problem={item.problem} />}
      {item.before && (
        <dl className={css.facts}>
          <dt>Before</dt>
          <dd>{heldWords(item.before, now)}</dd>
          <dt>After</dt>
          <dd>{heldWords(afterSteps(item.steps, item.before, now), now)}</dd>
        </dl>
      )}
      <RefusedNotices checks={checksInWords(refusedChecks(item))} />
      <WarnedList checks={checksInWords(openChecks(item))} />
      <ChecksList checks={checksInWords(item.checks.filter(({ result }) => result === 'passed'))} />
      {(item.justification !== '' || item.ticket !== null) && (
        <dl className={css.facts}>
          {item.justification !== '' && (
            <>
              <dt>Justification</dt>
              <dd>
                <ServiceText text={item.justification} />
              </dd>
            </>
          )}
          {item.ticket !== null && (
            <>
              <dt>Ticket</dt>
              <dd>
                <ServiceText text={[item.ticket.number, item.ticket.system].filter(Boolean).join(', ')} />
              </dd>
            </>
          )}
        </dl>
      )}
    </>
  );
}
