import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { SelectionAction } from './selection-actions.ts';

type SelectionMoreProps = {
  readonly className: string | undefined;
  readonly actions: readonly SelectionAction[];
};

/** What has no room in a narrow bar. What cannot be done now says why. */
export function SelectionMore({ className, actions }: SelectionMoreProps) {
  return (
    <Menu positioning={{ position: 'above', align: 'start', autoSize: true }}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton className={className ?? ''}>More</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {actions.map(({ label, whyNot, act }) => (
            <MenuItem
              key={label}
              disabled={whyNot !== null}
              {...(whyNot !== null && { subText: whyNot })}
              onClick={act}
            >
              {label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
