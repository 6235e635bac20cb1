import { useState } from 'react';
import {
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { Keyboard20Regular } from '@fluentui/react-icons/svg/keyboard';
import { PlugConnected20Regular } from '@fluentui/react-icons/svg/plug-connected';
import { ShieldQuestion20Regular } from '@fluentui/react-icons/svg/shield-question';
import { SignOut20Regular } from '@fluentui/react-icons/svg/sign-out';
import { THEMES } from '../../shared/contract/preferences.ts';
import type { Account } from '../../shared/contract/session.ts';
import { ServiceText } from '../components/service-text.tsx';
import { visibleText } from '../components/visible-text.ts';
import { openAccess } from '../state/access-open.ts';
import { accountKey } from '../state/account-on-screen.ts';
import { chooseConnection } from '../state/choosing-connection.ts';
import { usePreference, useSlice } from '../state/slices-store.ts';
import { isUnsettled } from '../state/standing.ts';
import { askForWindow } from '../state/window-problem.ts';
import { AccountButton } from './account-button.tsx';
import { AccountChoice } from './account-choice.tsx';
import { ConnectionChoice, switchTo } from './connection-choice.tsx';
import { SignOutDialog } from './sign-out-dialog.tsx';
import { signOut } from './sign-out.ts';
import { externalWords, tenantWords } from './tenant-words.ts';
import css from './account-menu.module.css';

const THEME_WORDS = { system: 'As the system', light: 'Light', dark: 'Dark' } as const;
const isTheme = (word: string | undefined): word is (typeof THEMES)[number] =>
  THEMES.some((theme) => theme === word);

type AccountMenuProps = {
  readonly account: Account;
  readonly narrow: boolean;
  readonly onKeys: () => void;
};

/** Who is signed in where, and who else; other connections, rights, theme, keys and sign-out. */
export function AccountMenu({ account, narrow, onKeys }: AccountMenuProps) {
  const theme = usePreference('theme');
  const { accounts, signIn } = useSlice('session');
  const { currentId } = useSlice('connections');
  const { version } = useSlice('health');
  const unsettled = useSlice('activity').entries.some(isUnsettled);
  const [asking, setAsking] = useState(false);
  const returns = useRestoreFocusTarget();
  const here = accounts.find((one) => accountKey(one) === accountKey(account))?.accountId;
  const external = externalWords(account);
  const leave = (): void => {
    if (unsettled) setAsking(true);
    else void signOut();
  };
  return (
    <>
      <Menu
        positioning={{ position: 'above', align: 'start', autoSize: true }}
        checkedValues={{
          theme: [theme],
          account: here === undefined ? [] : [here],
          connection: currentId === null ? [] : [currentId],
        }}
        onCheckedValueChange={(_, { name, checkedItems }) => {
          const chosen = checkedItems[0];
          if (name === 'theme' && isTheme(chosen)) void askForWindow('choose', { theme: chosen });
          if (name === 'account' && chosen !== undefined && chosen !== here)
            void askForWindow('switchAccount', { accountId: chosen });
          if (name === 'connection' && chosen !== undefined && chosen !== currentId) void switchTo(chosen);
        }}
      >
        <Tooltip
          relationship="description"
          positioning="after"
          content={visibleText(`${account.name}, ${tenantWords(account)}`)}
        >
          <MenuTrigger disableButtonEnhancement>
            <AccountButton account={account} narrow={narrow} {...returns} />
          </MenuTrigger>
        </Tooltip>
        <MenuPopover className={css.popover}>
          <div className={css.who}>
            <span className={css.name}>
              <ServiceText text={account.name} />
            </span>
            <span className={css.tenant}>
              <ServiceText text={account.upn} />
            </span>
            <span className={css.tenant}>
              <ServiceText text={tenantWords(account)} />
            </span>
            {external !== null && (
              <span className={css.tenant}>
                <ServiceText text={external} />
              </span>
            )}
          </div>
          <MenuList>
            <MenuDivider />
            <AccountChoice account={account} accounts={accounts} signingIn={signIn !== null} />
            <ConnectionChoice />
            <MenuItem icon={<PlugConnected20Regular />} onClick={chooseConnection}>
              Connections…
            </MenuItem>
            <MenuItem icon={<ShieldQuestion20Regular />} onClick={openAccess}>
              What you may do…
            </MenuItem>
            <MenuDivider />
            <MenuGroup>
              <MenuGroupHeader>Theme</MenuGroupHeader>
              {THEMES.map((one) => (
                <MenuItemRadio key={one} name="theme" value={one}>
                  {THEME_WORDS[one]}
                </MenuItemRadio>
              ))}
            </MenuGroup>
            <MenuDivider />
            <MenuItem icon={<Keyboard20Regular />} secondaryContent="?" onClick={onKeys}>
              Keys
            </MenuItem>
            <MenuItem icon={<SignOut20Regular />} onClick={leave}>
              {accounts.length > 1 ? (
                <>
                  Sign out <ServiceText text={account.name} />
                </>
              ) : (
                'Sign out'
              )}
            </MenuItem>
          </MenuList>
          <div className={css.version}>PIM Desk {version}</div>
        </MenuPopover>
      </Menu>
      <SignOutDialog open={asking} others={accounts.length > 1} onClose={() => setAsking(false)} />
    </>
  );
}
