import type { ComponentPropsWithRef } from 'react';
import { ChevronUpDown16Regular } from '@fluentui/react-icons/svg/chevron-up-down';
import type { Account } from '../../shared/contract/session.ts';
import { PersonAvatar } from '../components/person-avatar.tsx';
import { ServiceText } from '../components/service-text.tsx';
import { visibleText } from '../components/visible-text.ts';
import { VisuallyHidden } from '../components/visually-hidden.tsx';
import { tenantInitials, tenantWords } from './tenant-words.ts';
import css from './account-menu.module.css';

/** The menu's trigger gives it its ref and its handlers. */
type AccountButtonProps = ComponentPropsWithRef<'button'> & {
  readonly account: Account;
  readonly narrow: boolean;
};

/** Who is on screen, and in which tenant, at any width; opens the account's menu. */
export function AccountButton({ account, narrow, ...rest }: AccountButtonProps) {
  const where = tenantWords(account);
  return (
    <button {...rest} type="button" className={css.account} data-opens-connections>
      <span className={css.avatar}>
        <PersonAvatar name={account.name} objectId={account.objectId} />
        {narrow && (
          <span className={css.tag} aria-hidden="true">
            {tenantInitials(account)}
          </span>
        )}
      </span>
      {narrow && <VisuallyHidden>{visibleText(`${account.name}, ${where}, `)}</VisuallyHidden>}
      <VisuallyHidden>Account and theme</VisuallyHidden>
      {!narrow && (
        <>
          <span className={css.words}>
            <span className={css.name}>
              <ServiceText text={account.name} />
            </span>
            <span className={css.tenant}>
              <ServiceText text={where} />
            </span>
          </span>
          <ChevronUpDown16Regular aria-hidden="true" />
        </>
      )}
    </button>
  );
}
