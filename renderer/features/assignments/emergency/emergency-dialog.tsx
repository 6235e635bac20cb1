import { useId } from 'react';
import { Button } from '@fluentui/react-components';
import { EMERGENCY_ACCOUNTS_AT_MOST } from '../../../../shared/contract/assignments/assignments.ts';
import type { EmergencyAccount } from '../../../../shared/contract/assignments/assignments.ts';
import type { PrincipalFound } from '../../../../shared/contract/role-settings/detail.ts';
import { AskingDialog } from '../../../components/asking-dialog.tsx';
import { DialogStep } from '../../../components/dialog-step.tsx';
import { PrincipalSearch } from '../../../components/principals/principal-search.tsx';
import { Refusal } from '../../../components/refusal.tsx';
import { visibleText } from '../../../components/visible-text.ts';
import { useSlice } from '../../../state/slices-store.ts';
import { useAsking } from '../../../state/use-asking.ts';
import { useNow } from '../../../state/use-now.ts';
import { useVisit } from '../../../state/use-visit.ts';
import { wakeEachMinute } from '../../../state/wake-times.ts';
import { byObjectId, foundToAssignWords } from '../adding/found-to-assign.ts';
import { countWords } from './emergency-facts.ts';
import { EmergencyItem } from './emergency-item.tsx';
import { closeEmergency, useEmergencyOpen } from './emergency-open.ts';
import css from './emergency-dialog.module.css';

const pageTitle = (): HTMLElement | null => document.querySelector<HTMLElement>('main [data-page-title]');

/** Which accounts are for emergencies, what is true of each, and others to be named. */
export function EmergencyDialog() {
  const visit = useVisit();
  const { visit: of } = useEmergencyOpen();
  return (
    <AskingDialog wide open={of !== null && of === visit} onClose={closeEmergency} elsewhere={pageTitle}>
      <EmergencyFace />
    </AskingDialog>
  );
}

/** Groups and applications cannot sign in when everything else fails. */
const isPerson = ({ kind }: PrincipalFound): boolean => kind === 'user';

function EmergencyFace() {
  const id = useId();
  const read = useSlice('assignments');
  const now = useNow(wakeEachMinute);
  const asking = useAsking();
  const { emergency } = read;
  const name = async (accounts: readonly EmergencyAccount[], done: string): Promise<void> => {
    await asking.send('nameEmergencyAccounts', { accounts: [...accounts] }, done);
  };
  const add = ({ id: accountId, name: called, upn }: PrincipalFound): void =>
    void name(
      [...emergency, { id: accountId, name: called, upn }],
      `${visibleText(called ?? upn ?? accountId)} added.`,
    );
  const remove = (account: EmergencyAccount): void => {
    // Its button goes with it.
    document.querySelector<HTMLElement>('[role="dialog"] [data-step-title]')?.focus();
    void name(
      emergency.filter((one) => one.id !== account.id),
      `${visibleText(account.name ?? account.upn ?? account.id)} is no emergency account any more.`,
    );
  };
  const few = countWords(emergency.length);
  const full = emergency.length >= EMERGENCY_ACCOUNTS_AT_MOST;
  return (
    <DialogStep title="Emergency accounts" actions={<Button onClick={closeEmergency}>Close</Button>}>
      <p>
        Accounts that must work when everything else fails (“break-glass”) are always active on purpose. This
        console leaves those you name alone: it never offers to make them eligible, and refuses to. The names
        are kept on this device.
      </p>
      {few !== null && <p className={css.few}>{few}</p>}
      {emergency.length > 0 && (
        <ul className={css.items} aria-label="Emergency accounts">
          {emergency.map((account) => (
            <EmergencyItem
              key={account.id}
              account={account}
              read={read}
              now={now}
              busy={asking.sending}
              onRemove={() => remove(account)}
            />
          ))}
        </ul>
      )}
      {full ? (
        <p>
          {EMERGENCY_ACCOUNTS_AT_MOST} are named: more are no emergency accounts. Remove one to add another.
        </p>
      ) : (
        <div>
          <p id={`${id}-hint`} className={css.hint}>
            Somebody by the beginning of their name, or by an object id.
          </p>
          <PrincipalSearch
            named={emergency}
            label="Add an account"
            describedBy={`${id}-hint`}
            wordsOf={(found) => (isPerson(found) ? foundToAssignWords(found) : 'a group cannot sign in')}
            canBeChosen={(found) => isPerson(found) && !asking.sending}
            asTyped={byObjectId}
            onAdd={add}
          />
        </div>
      )}
      {asking.problem && <Refusal problem={asking.problem} />}
    </DialogStep>
  );
}
