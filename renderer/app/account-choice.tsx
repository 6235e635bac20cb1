import { MenuDivider, MenuGroup, MenuGroupHeader, MenuItem, MenuItemRadio } from '@fluentui/react-components';
import { PersonAdd20Regular } from '@fluentui/react-icons/svg/person-add';
import type { Account, KnownAccount } from '../../shared/contract/session.ts';
import { PersonAvatar } from '../components/person-avatar.tsx';
import { ServiceText } from '../components/service-text.tsx';
import { askForWindow } from '../state/window-problem.ts';
import { tenantOfKnown } from './tenant-words.ts';
import css from './account-menu.module.css';

type AccountChoiceProps = {
  /** Who is on screen. */
  readonly account: Account;
  readonly accounts: readonly KnownAccount[];
  readonly signingIn: boolean;
};

/** Who else is signed in on this device, and the way to add somebody. */
export function AccountChoice({ account, accounts, signingIn }: AccountChoiceProps) {
  return (
    <>
      {accounts.length > 1 && (
        <MenuGroup>
          <MenuGroupHeader>Signed in on this device</MenuGroupHeader>
          {accounts.map(({ accountId, name, upn, objectId, tenantId }) => (
            <MenuItemRadio
              key={accountId}
              name="account"
              value={accountId}
              icon={<PersonAvatar name={name} objectId={objectId} size={24} />}
              persistOnClick={false}
            >
              <span className={css.choice}>
                <span className={css.name}>
                  <ServiceText text={name} />
                </span>
                <span className={css.tenant}>
                  <ServiceText text={upn} />
                </span>
                <span className={css.tenant}>
                  <ServiceText text={tenantOfKnown(tenantId, account)} />
                </span>
              </span>
            </MenuItemRadio>
          ))}
        </MenuGroup>
      )}
      <MenuItem
        icon={<PersonAdd20Regular />}
        disabled={signingIn}
        onClick={() => void askForWindow('signIn', { accountId: null })}
        {...(signingIn && { subText: 'Finish signing in in your browser first.' })}
      >
        Add an account…
      </MenuItem>
      <MenuDivider />
    </>
  );
}
