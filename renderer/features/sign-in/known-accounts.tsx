import { useEffect, useRef, useState } from 'react';
import type { KnownAccount, Session } from '../../../shared/contract/session.ts';
import type { Problem } from '../../../shared/contract/problem.ts';
import { PersonAvatar } from '../../components/person-avatar.tsx';
import { ServiceText } from '../../components/service-text.tsx';
import { asksForSignIn } from '../../components/sign-in-kinds.ts';
import { visitOf } from '../../state/account-on-screen.ts';
import { ask } from '../../state/intents.ts';
import { noteLapsed, useLapsed } from '../../state/lapsed-sign-ins.ts';
import css from './known-accounts.module.css';

type KnownAccountsProps = {
  readonly connection: Session['connection'];
  readonly accounts: readonly KnownAccount[];
  /** Why nobody is on screen: of the only one there is, it is theirs. */
  readonly ended: Problem | null;
  /** What main said to it; null where it went on. */
  readonly onProblem: (problem: Problem | null) => void;
};

/** Who is still signed in on this device: one press, no browser; and the browser for whom the service asks to sign in again. */
export function KnownAccounts({ connection, accounts, ended, onProblem }: KnownAccountsProps) {
  const [going, setGoing] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const lapsed = useLapsed();
  const hasLapsed = (one: KnownAccount): boolean =>
    lapsed.has(visitOf(connection, one)) || (accounts.length === 1 && ended !== null && asksForSignIn(ended));
  const anyLapsed = accounts.some(hasLapsed);
  useEffect(() => {
    const { activeElement } = document;
    if (anyLapsed && (activeElement === null || activeElement === document.body))
      list.current?.querySelector<HTMLElement>('[data-lapsed]')?.focus();
  }, [anyLapsed]);
  const go = async (one: KnownAccount): Promise<void> => {
    if (going !== null) return;
    const { accountId } = one;
    setGoing(accountId);
    onProblem(null);
    const answer = hasLapsed(one)
      ? await ask('signIn', { accountId })
      : await ask('switchAccount', { accountId });
    if (!answer.ok && asksForSignIn(answer.problem)) noteLapsed(connection, one);
    onProblem(answer.ok ? null : answer.problem);
    setGoing(null);
  };
  return (
    <ul ref={list} className={css.accounts} aria-label="Signed in on this device">
      {accounts.map((one) => {
        const { accountId, name, upn, objectId } = one;
        const again = hasLapsed(one);
        return (
          <li key={accountId}>
            <button
              type="button"
              className={css.account}
              aria-disabled={going !== null}
              {...(again && { 'data-lapsed': true })}
              onClick={() => void go(one)}
            >
              <PersonAvatar name={name} objectId={objectId} />
              <span className={css.words}>
                <span className={css.name}>
                  {again ? 'Sign in again as ' : going === accountId ? 'Going on as ' : 'Continue as '}
                  <ServiceText text={name} />
                </span>
                <span className={css.upn}>
                  <ServiceText text={upn} />
                </span>
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
