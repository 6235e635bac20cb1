import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components';
import { serviceNow } from '../../../state/service-clock.ts';
import { startAdding, startChanging } from '../change-store.ts';
import { OFFER_LABELS, offersOf, offersShown, whyNotOffered } from '../words/offer-words.ts';
import { refOf, type ListRow } from './list-rows.ts';

type RowMenuProps = {
  /** Null: closed. */
  readonly item: ListRow | null;
  /** Where it stands. */
  readonly at: HTMLElement | null;
  readonly emergency: ReadonlySet<string>;
  /** Closes it, and gives the focus back to the row, before what was chosen opens. */
  readonly onClose: () => void;
};

/** What can be done about a row; what cannot says why. One menu for all rows. */
export function RowMenu({ item, at, emergency, onClose }: RowMenuProps) {
  const offers = item && offersOf(item, emergency, serviceNow());
  return (
    <Menu
      open={item !== null}
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
      positioning={{ target: at, position: 'below', align: 'end', autoSize: true }}
    >
      <MenuPopover>
        <MenuList aria-label="What can be done">
          {item &&
            offersShown(item).map((offer) => {
              const whyNot = offers?.[offer] === true ? null : whyNotOffered(offer, item);
              return (
                <MenuItem
                  key={offer}
                  disabled={whyNot !== null}
                  {...(whyNot !== null && { subText: whyNot })}
                  onClick={() => startChanging(offer, [refOf(item)])}
                >
                  {OFFER_LABELS[offer]}
                </MenuItem>
              );
            })}
          <MenuDivider />
          <MenuItem
            onClick={() => {
              if (item)
                startAdding({ roles: [{ definitionId: item.row.roleId, scopeId: item.row.scopeId }] });
            }}
          >
            {item?.plane === 'groups' ? 'Add others to this group…' : 'Assign this role to others…'}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
