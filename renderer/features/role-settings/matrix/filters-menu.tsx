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
import { Filter20Filled, Filter20Regular } from '@fluentui/react-icons/svg/filter';
import { PLANES } from '../../../../shared/contract/my-roles.ts';
import type { MatrixView } from '../../../../shared/contract/role-settings/matrix.ts';
import { PLANES as PLANE_NAMES } from '../../../components/coverage-reason.ts';
import { FILTERS, filtersOn, filterWords, type ChipCounts } from './filter-rows.ts';
import { changeView } from './use-matrix-view.ts';
import css from './matrix-filters.module.css';

type FiltersMenuProps = { readonly view: MatrixView; readonly counts: ChipCounts };

/** The same where there is no room for chips. */
export function FiltersMenu({ view, counts }: FiltersMenuProps) {
  const words = filterWords(counts);
  const on = filtersOn(view);
  return (
    <Menu
      positioning={{ align: 'end', autoSize: true }}
      checkedValues={{
        only: FILTERS.filter((filter) => view[filter]),
        plane: [view.plane ?? 'all'],
        tier: view.byTier ? ['tier'] : [],
      }}
      onCheckedValueChange={(_, { name, checkedItems }) => {
        if (name === 'plane')
          changeView({ plane: PLANES.find((plane) => plane === checkedItems[0]) ?? null });
        if (name === 'tier') changeView({ byTier: checkedItems.length > 0 });
        if (name === 'only')
          changeView(Object.fromEntries(FILTERS.map((filter) => [filter, checkedItems.includes(filter)])));
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          className={css.quiet}
          appearance={on > 0 ? 'outline' : 'subtle'}
          icon={on > 0 ? <Filter20Filled /> : <Filter20Regular />}
          menuIcon={null}
        >
          Filters{on > 0 && ` ${on}`}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={css.popover}>
        <MenuList>
          {FILTERS.map((filter) => (
            <MenuItemCheckbox key={filter} name="only" value={filter}>
              {words[filter]}
            </MenuItemCheckbox>
          ))}
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>Plane</MenuGroupHeader>
            <MenuItemRadio name="plane" value="all">
              All
            </MenuItemRadio>
            {PLANES.map((plane) => (
              <MenuItemRadio key={plane} name="plane" value={plane}>
                {PLANE_NAMES[plane]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuItemCheckbox name="tier" value="tier">
            By tier
          </MenuItemCheckbox>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
