import { memo } from 'react';
import {
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { ArrowSort16Regular } from '@fluentui/react-icons/svg/arrow-sort';
import { INBOX_SORTS } from '../../../../shared/contract/preferences.ts';
import { SORT_WORDS } from './filter-words.ts';
import type { ViewChoice } from './use-inbox-view.ts';
import css from './filter-bar.module.css';

/** In which order the list stands. */
export const SortMenu = memo(function SortMenu({
  filters: { view, change },
}: {
  readonly filters: ViewChoice;
}) {
  return (
    <Menu
      positioning={{ align: 'end' }}
      checkedValues={{ sort: [view.sort] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const chosen = INBOX_SORTS.find((sort) => sort === checkedItems[0]);
        if (chosen) change({ sort: chosen });
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          className={css.sort}
          size="small"
          appearance="subtle"
          icon={<ArrowSort16Regular />}
          menuIcon={null}
          aria-label={`Order: ${SORT_WORDS[view.sort]}`}
        >
          {SORT_WORDS[view.sort]}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {INBOX_SORTS.map((sort) => (
            <MenuItemRadio key={sort} name="sort" value={sort}>
              {SORT_WORDS[sort]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
});
