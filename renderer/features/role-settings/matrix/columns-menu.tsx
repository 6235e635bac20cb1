import {
  Menu,
  MenuButton,
  MenuGroup,
  MenuGroupHeader,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { ColumnTriple20Regular } from '@fluentui/react-icons/svg/column-triple';
import { MATRIX_COLUMNS, type MatrixColumn } from '../../../../shared/contract/role-settings/matrix.ts';
import { bandsOf } from './column-bands.ts';
import { columnLabel, droppedWords } from './column-words.ts';
import { columnsIn } from './matrix-columns.ts';
import { changeView } from './use-matrix-view.ts';
import css from './columns-menu.module.css';

type ColumnsMenuProps = {
  readonly columns: readonly MatrixColumn[];
  /** CSS pixels there are for the grid across. */
  readonly room: number;
};

/** Which columns the matrix has. What a narrow window drops of them is named. */
export function ColumnsMenu({ columns, room }: ColumnsMenuProps) {
  const { dropped } = columnsIn(columns, room);
  return (
    <Menu
      positioning={{ align: 'end', autoSize: true }}
      checkedValues={{ columns: [...columns] }}
      onCheckedValueChange={(_, { checkedItems }) =>
        changeView({ columns: MATRIX_COLUMNS.filter((column) => checkedItems.includes(column)) })
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          className={css.button}
          appearance="subtle"
          icon={<ColumnTriple20Regular />}
          menuIcon={null}
          {...(dropped.length > 0 && {
            title: droppedWords(dropped),
            'aria-description': droppedWords(dropped),
          })}
        >
          Columns{dropped.length > 0 && ` −${dropped.length}`}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={css.popover}>
        {dropped.length > 0 && <p className={css.dropped}>{droppedWords(dropped)}</p>}
        <MenuList>
          {bandsOf(MATRIX_COLUMNS).map(({ band, from, count }) => (
            <MenuGroup key={band}>
              <MenuGroupHeader>{band}</MenuGroupHeader>
              {MATRIX_COLUMNS.slice(from, from + count).map((column) => (
                <MenuItemCheckbox
                  key={column}
                  name="columns"
                  value={column}
                  secondaryContent={dropped.includes(column) ? 'no room' : ''}
                >
                  {columnLabel(column)}
                </MenuItemCheckbox>
              ))}
            </MenuGroup>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
