import { useState } from 'react';
import type { KnownAccount } from '../../../shared/contract/session.ts';
import type { Problem } from '../../../shared/contract/problem.ts';
import { PersonAvatar } from '../../components/person-avatar.tsx';
import { ServiceText } from '../../components/service-text.tsx';
import { ask } from '../../state/intents.ts';
import css from './known-accounts.module.css';

type KnownAccountsProps = {
  readonly accounts: readonly KnownAccount[];
  /** What main said to it; null where it went on. */
  readonly onProblem: (problem: Problem | null) => void;
};

/** Who is still signed in on this device: one press, no browser. */
export function KnownAccounts({ accounts, onProblem }: KnownAccountsProps) {
  const [going, setGoing] = useState<string | null>(null);
  const go = async (accountId: string): Promise<void> => {
    if (going !== null) return;
    setGoing(accountId);
    onProblem(null);
    const answer = await ask('switchAccount', { accountId });
    onProblem(answer.ok ? null : answer.problem);
    setGoing(null);
  };
  return (
    <ul className={css.accounts} aria-label="Signed in on this device">
      {accounts.map(({ accountId, name, upn, objectId }) => (
        <li key={accountId}>
          <button
            type="button"
            className={css.account}
            aria-disabled={going !== null}
            onClick={() => void go(accountId)}
          >
            <PersonAvatar name={name} objectId={objectId} />
            <span className={css.words}>
              <span className={css.name}>
                {going === accountId ? 'Going on as ' : 'Continue as '}
                <ServiceText text={name} />
              </span>
              <span className={css.upn}>
                <ServiceText text={upn} />
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
