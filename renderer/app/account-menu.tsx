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
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { ChevronUpDown16Regular } from '@fluentui/react-icons/svg/chevron-up-down';
import { SignOut20Regular } from '@fluentui/react-icons/svg/sign-out';
import { THEMES } from '../../shared/contract/preferences.ts';
import type { Account } from '../../shared/contract/session.ts';
import { PersonAvatar } from '../components/person-avatar.tsx';
import { ServiceText } from '../components/service-text.tsx';
import { visibleText } from '../components/visible-text.ts';
import { VisuallyHidden } from '../components/visually-hidden.tsx';
import { useSlice } from '../state/slices-store.ts';
import { askForWindow } from '../state/window-problem.ts';
import { SignOutDialog } from './sign-out-dialog.tsx';
import { signOut } from './sign-out.ts';
import { tenantWords } from './tenant-words.ts';
import css from './account-menu.module.css';

const THEME_WORDS = { system: 'As the system', light: 'Light', dark: 'Dark' } as const;
const isTheme = (word: string | undefined): word is (typeof THEMES)[number] =>
  THEMES.some((theme) => theme === word);

type AccountMenuProps = { readonly account: Account; readonly narrow: boolean };

/** Who is signed in where; theme and sign-out. */
export function AccountMenu({ account, narrow }: AccountMenuProps) {
  const { theme } = useSlice('preferences');
  const health = useSlice('health');
  const unsettled = useSlice('activity').entries.some(
    ({ state }) => state === 'sending' || state === 'unknown',
  );
  const [asking, setAsking] = useState(false);
  const returns = useRestoreFocusTarget();
  const where = tenantWords(account);
  const leave = (): void => {
    if (unsettled) setAsking(true);
    else void signOut();
  };
  return (
    <>
      <Menu
        positioning={{ position: 'above', align: 'start' }}
        checkedValues={{ theme: [theme] }}
        onCheckedValueChange={(_, { checkedItems }) => {
          const chosen = checkedItems[0];
          if (isTheme(chosen)) void askForWindow('setTheme', { theme: chosen });
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <button type="button" className={css.account} {...returns}>
            <PersonAvatar name={account.name} objectId={account.objectId} />
            {narrow && <VisuallyHidden>{`${visibleText(account.name)}, ${where}, `}</VisuallyHidden>}
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
        </MenuTrigger>
        <MenuPopover className={css.popover}>
          <div className={css.who}>
            <span className={css.name}>
              <ServiceText text={account.name} />
            </span>
            <span className={css.tenant}>
              <ServiceText text={account.upn} />
            </span>
            <span className={css.tenant}>
              <ServiceText text={where} />
            </span>
          </div>
          <MenuList>
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
            <MenuItem icon={<SignOut20Regular />} onClick={leave}>
              Sign out
            </MenuItem>
          </MenuList>
          <div className={css.version}>PIM Desk {health.version}</div>
        </MenuPopover>
      </Menu>
      <SignOutDialog open={asking} onClose={() => setAsking(false)} />
    </>
  );
}
