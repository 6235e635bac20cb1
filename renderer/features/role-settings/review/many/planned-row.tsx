import { Checkbox } from '@fluentui/react-components';
import type { PlannedRole } from '../../../../../shared/contract/role-settings/plan.ts';
import { keyOfHeld } from '../../../../../shared/domain/role-key.ts';
import { planeOfHeld } from '../../../../../shared/domain/planes.ts';
import { RefusedNotices, WarnedList } from '../../../../components/checks/check-notices.tsx';
import { PrivilegeShield } from '../../../../components/privilege-shield.tsx';
import { ProblemMessage } from '../../../../components/problem-message.tsx';
import { FoldingRow } from '../../../../components/run/folding-row.tsx';
import { visibleText } from '../../../../components/visible-text.ts';
import { checksInWords } from '../../words/check-words.ts';
import { ChangeList } from '../change-list.tsx';
import { KeptBack } from '../kept-back.tsx';
import { besidesKept, plannedState, refusedChecks, warnedChecks, type PlannedState } from '../plan-items.ts';
import { leaveOut } from '../review-store.ts';
import { aboutName } from '../role-words.ts';
import { plannedWords } from './many-words.ts';

type PlannedRowProps = { readonly item: PlannedRole; readonly out: boolean };

const TONES = {
  refused: 'bad',
  unread: 'bad',
  theirs: 'look',
  'kept-back': 'look',
  changes: 'plain',
  same: 'plain',
} as const satisfies Record<PlannedState, string>;

/** One role of a plan about several: in or out, and its changes on demand. */
export function PlannedRow({ item, out }: PlannedRowProps) {
  const state = plannedState(item);
  const name = visibleText(aboutName(item));
  return (
    <FoldingRow
      lead={
        state === 'changes' ? (
          <Checkbox
            checked={!out}
            aria-label={`Save ${name}`}
            onChange={(_, { checked }) => leaveOut(keyOfHeld(item), checked !== true)}
          />
        ) : (
          <span />
        )
      }
      name={aboutName(item)}
      beside={<PrivilegeShield privilege={item.role.privilege} plane={planeOfHeld(item)} />}
      words={plannedWords(item, out)}
      tone={TONES[state]}
      state={state}
      out={out}
    >
      {item.problem && <ProblemMessage problem={item.problem} />}
      {item.changes.length > 0 && (
        <ChangeList
          label={`Changes to ${name}`}
          changes={item.changes}
          refused={new Set(refusedChecks(item).flatMap(({ setting }) => setting ?? []))}
        />
      )}
      <RefusedNotices checks={checksInWords(besidesKept(refusedChecks(item), item))} />
      <KeptBack keptBack={item.keptBack} />
      <WarnedList checks={checksInWords(besidesKept(warnedChecks(item), item))} />
    </FoldingRow>
  );
}
