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
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { NOTIFICATIONS, SAMPLES } from '../../../../shared/contract/preferences.ts';
import { effectiveNotifications } from '../../../../shared/domain/notices/effective-notifications.ts';
import { useSlice } from '../../../state/slices-store.ts';
import { askForWindow } from '../../../state/window-problem.ts';
import { notificationChoices, policyWords } from './notification-choices.ts';
import css from './inbox-options.module.css';

const sampleWords = (oneIn: (typeof SAMPLES)[number]): string =>
  oneIn === 0 ? 'Off' : `1 in ${oneIn} of my approvals`;

/** What can be chosen for the inbox, kept on this device: notifications, letters as keys, the spot audit. */
export function InboxOptions() {
  const preferences = useSlice('preferences');
  const { policy } = useSlice('connections');
  const fixed = policyWords(policy);
  return (
    <Menu
      positioning={{ align: 'end', autoSize: true }}
      checkedValues={{
        notifications: [effectiveNotifications(policy, preferences)],
        keys: preferences.letterKeys ? ['letters'] : [],
        sample: [String(preferences.sampleOneIn)],
      }}
      onCheckedValueChange={(_, { name, checkedItems }) => {
        const chosen = checkedItems[0];
        const notifications = NOTIFICATIONS.find((one) => one === chosen);
        const sampleOneIn = SAMPLES.find((one) => String(one) === chosen);
        if (name === 'notifications' && notifications) void askForWindow('choose', { notifications });
        if (name === 'keys') void askForWindow('choose', { letterKeys: checkedItems.length > 0 });
        if (name === 'sample' && sampleOneIn !== undefined) void askForWindow('choose', { sampleOneIn });
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          size="small"
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          menuIcon={null}
          aria-label="Options of the inbox"
        />
      </MenuTrigger>
      <MenuPopover className={css.popover}>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>Notifications of new requests</MenuGroupHeader>
            {notificationChoices(policy).map(({ value, words, allowed }) => (
              <MenuItemRadio key={value} name="notifications" value={value} disabled={!allowed}>
                {words}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          {fixed !== null && <p className={css.fixed}>{fixed}</p>}
          <MenuDivider />
          <MenuItemCheckbox name="keys" value="letters">
            Single letters are keys
          </MenuItemCheckbox>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>Spot audit: pick for a second look</MenuGroupHeader>
            {SAMPLES.map((oneIn) => (
              <MenuItemRadio key={oneIn} name="sample" value={String(oneIn)}>
                {sampleWords(oneIn)}
              </MenuItemRadio>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
