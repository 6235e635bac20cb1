import type { ScreenId } from './screens.ts';

/** One line of the keys dialog: the keys, any of which does it, and what it does. */
type KeyLine = { readonly keys: readonly string[]; readonly does: string };
type KeyGroup = {
  readonly title: string;
  readonly screen: ScreenId | null;
  readonly lines: readonly KeyLine[];
};

/** Every key the window has, by where it acts. DESIGN.md §7 */
const KEY_GROUPS: readonly KeyGroup[] = [
  {
    title: 'Everywhere',
    screen: null,
    lines: [
      {
        keys: ['Ctrl 1', 'Ctrl 2', 'Ctrl 3', 'Ctrl 4'],
        does: 'My roles, Approvals, Role settings, Assignments',
      },
      { keys: ['Ctrl 7'], does: 'What you may do here' },
      { keys: ['/'], does: 'Filter' },
      { keys: ['F5'], does: 'Read again' },
      { keys: ['Esc'], does: 'Close what is on top' },
      { keys: ['?'], does: 'These keys' },
    ],
  },
  {
    title: 'My roles',
    screen: 'my-roles',
    lines: [
      { keys: ['j', 'k', '↓', '↑'], does: 'Next role, previous role' },
      { keys: ['Enter', 'a'], does: 'Activate' },
      { keys: ['x'], does: 'Select, to activate several at once' },
      { keys: ['f'], does: 'Favourite' },
      { keys: ['e'], does: 'Deactivate, after a question' },
      { keys: ['c'], does: 'Cancel the request, after a question' },
    ],
  },
  {
    title: 'Activation',
    screen: 'my-roles',
    lines: [
      { keys: ['Ctrl Enter'], does: 'Send' },
      { keys: ['←', '→'], does: 'On the slider: half an hour less, more' },
      { keys: ['Shift ←', 'Shift →'], does: 'On the slider: five minutes less, more' },
      { keys: ['End'], does: 'On the slider: the maximum' },
    ],
  },
  {
    title: 'Approvals',
    screen: 'approvals',
    lines: [
      { keys: ['j', 'k', '↓', '↑'], does: 'Next request, previous request' },
      { keys: ['n'], does: 'Next request with a flag' },
      { keys: ['x', 'Space'], does: 'Select, to decide several at once' },
      { keys: ['Shift x', 'Shift ↓', 'Shift ↑'], does: 'Select from the last one selected to here' },
      { keys: ['*', 'Ctrl A'], does: 'Select all that are shown and may be decided' },
      { keys: ['a', 'd'], does: 'Approve, deny: the cursor goes to the justification' },
      { keys: ['Enter'], does: 'In the list: open the request. In the justification: send the decision' },
      { keys: ['Shift Enter'], does: 'In the justification: a new line' },
      { keys: ['Esc'], does: 'Take the choice back, then the selection' },
    ],
  },
  {
    title: 'Role settings',
    screen: 'role-settings',
    lines: [
      { keys: ['↓', '↑', '→', '←'], does: 'Walk the grid; at a tier: open it, close it' },
      { keys: ['Ctrl Home', 'Ctrl End'], does: 'First and last row' },
      { keys: ['Enter'], does: 'Open the role. At the head of a column: sort by it' },
      { keys: ['Space'], does: 'Select; at a tier: all of it' },
      { keys: ['Shift Space', 'Shift ↓', 'Shift ↑'], does: 'Select from the last one selected to here' },
      { keys: ['Ctrl A'], does: 'Select all that are shown' },
      { keys: ['Ctrl S'], does: 'In the editor: review and save' },
      { keys: ['Ctrl Enter'], does: 'In a review: save. Where a change is put together: review it' },
      { keys: ['Ctrl Z'], does: 'In the editor: take the last change back' },
      { keys: ['Esc'], does: 'Clear the selection' },
    ],
  },
  {
    title: 'Assignments',
    screen: 'assignments',
    lines: [
      { keys: ['↓', '↑'], does: 'Next row, previous row' },
      { keys: ['→', '←'], does: 'At a heading: open it, close it. In a row: to its heading' },
      { keys: ['Home', 'End'], does: 'First and last row' },
      { keys: ['Enter', 'Shift F10'], does: 'What can be done with the row' },
      { keys: ['Space'], does: 'Select; at a heading: all under it' },
      { keys: ['Shift Space', 'Shift ↓', 'Shift ↑'], does: 'Select from the last one selected to here' },
      { keys: ['Ctrl A'], does: 'Select all that are shown' },
      { keys: ['Ctrl Enter'], does: 'In a dialog: on to the review, and then send' },
      { keys: ['Esc'], does: 'Clear the selection' },
    ],
  },
];

/** The groups with those of the screen on show first, after what acts everywhere. */
export const keyGroupsFor = (here: ScreenId): readonly KeyGroup[] => {
  const rank = ({ screen }: KeyGroup): number => (screen === null ? 0 : screen === here ? 1 : 2);
  return [...KEY_GROUPS].sort((a, b) => rank(a) - rank(b));
};
