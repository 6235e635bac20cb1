import { memo, useMemo } from 'react';
import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { Filter16Filled, Filter16Regular } from '@fluentui/react-icons/svg/filter';
import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import { PLANES } from '../../../../shared/contract/my-roles.ts';
import { filterChoices } from '../../../../shared/domain/deciding/inbox-view.ts';
import { ServiceText } from '../../../components/service-text.tsx';
import { filtersInMenu, PLANE_CHOICES, roleChoices } from './filter-words.ts';
import type { ViewChoice } from './use-inbox-view.ts';
import css from './filter-bar.module.css';

type FilterMenuProps = { readonly rows: readonly WaitingRequest[]; readonly filters: ViewChoice };

/** What has no room beside the field: the plane, the role or group, and what ends soon. */
export const FilterMenu = memo(function FilterMenu({ rows, filters: { view, change } }: FilterMenuProps) {
  const choices = useMemo(() => roleChoices(filterChoices(rows), view), [rows, view]);
  const on = filtersInMenu(view);
  return (
    <Menu
      positioning={{ align: 'end', autoSize: true }}
      checkedValues={{
        plane: [view.plane ?? 'all'],
        role: [view.roleId ?? 'all'],
        soon: view.expiringSoon ? ['soon'] : [],
      }}
      onCheckedValueChange={(_, { name, checkedItems }) => {
        const chosen = checkedItems[0];
        if (name === 'plane')
          change({ plane: PLANES.find((plane) => plane === chosen) ?? null, roleId: null });
        if (name === 'role') change({ roleId: chosen === undefined || chosen === 'all' ? null : chosen });
        if (name === 'soon') change({ expiringSoon: checkedItems.length > 0 });
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          className={css.menu}
          size="small"
          appearance={on > 0 ? 'outline' : 'subtle'}
          icon={on > 0 ? <Filter16Filled /> : <Filter16Regular />}
          menuIcon={null}
          aria-label={on > 0 ? `More filters, ${on} on` : 'More filters'}
        >
          {on > 0 ? on : null}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={css.popover}>
        <MenuList>
          <MenuItemCheckbox name="soon" value="soon">
            Expiring soon
          </MenuItemCheckbox>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>Plane</MenuGroupHeader>
            {PLANE_CHOICES.map(([value, words]) => (
              <MenuItemRadio key={value} name="plane" value={value}>
                {words}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>Role or group</MenuGroupHeader>
            <MenuItemRadio name="role" value="all">
              All
            </MenuItemRadio>
            {choices.map(({ roleId, words }) => (
              <MenuItemRadio key={roleId} name="role" value={roleId}>
                <ServiceText text={words} />
              </MenuItemRadio>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
});
