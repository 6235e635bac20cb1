import { act, addPrincipal, assignmentsOf, chooseIn, chooseRole, over, toReview } from '../assignments.ts';
import { SMALL_WINDOW } from '../looks.ts';
import { dialog, LEILA, pressIn } from '../role-settings.ts';
import { seen } from '../seen.ts';
import type { Chapter } from '../state.ts';

/** Roles assigned: the form, what stands against it, its review, and what became of it. */
export const assignmentsAdding: Chapter = {
  states: [
    {
      screen: 'assignments-add',
      state: 'empty',
      reach: async (stage) => {
        await assignmentsOf(stage, LEILA);
        await act(stage, 'Add assignments…');
        await dialog(stage).getByRole('option').nth(3).waitFor();
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'assignments-add',
      state: 'nothing-filled-in',
      reach: async (stage) => {
        await pressIn(stage, 'Review…');
        await seen(stage, /^No role is chosen/);
      },
    },
    {
      screen: 'assignments-add',
      state: 'filled',
      reach: async (stage) => {
        await chooseRole(stage, 'Exchange Administrator');
        await chooseRole(stage, 'Teams Administrator');
        await addPrincipal(stage, 'Sofia', 'Sofia Brandt');
        await addPrincipal(stage, 'Jonas', 'Jonas Lindqvist');
        await dialog(stage)
          .getByRole('textbox', { name: /^Justification/ })
          .fill('Mailbox move of Oslo, CHG0031190.');
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'assignments-add',
      state: 'filled-below',
      reach: ({ page }) => page.getByRole('textbox', { name: /^Justification/ }).focus(),
      pose: ({ page }) =>
        page.getByRole('textbox', { name: /^Justification/ }).evaluate((field) => {
          field.scrollIntoView({ block: 'center' });
        }),
      also: [SMALL_WINDOW],
    },
    {
      screen: 'assignments-review',
      state: 'four-added',
      reach: (stage) => toReview(stage),
      also: [SMALL_WINDOW],
    },
    {
      screen: 'assignments-run',
      state: 'four-added',
      reach: async (stage) => {
        await pressIn(stage, /^Assign \d/);
        await over(stage, /assigned$/);
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'assignments-run',
      state: 'done-line',
      reach: async (stage) => {
        await pressIn(stage, 'Close');
        await seen(stage, /^4 assigned/);
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'assignments-review',
      state: 'one-with-refusals',
      reach: async (stage) => {
        await act(stage, 'Add assignments…');
        await pressIn(stage, 'Start over');
        await chooseRole(stage, 'Exchange Administrator');
        await addPrincipal(stage, 'Sofia', 'Sofia Brandt');
        await chooseIn(stage, 'How', 'Active');
        await chooseIn(stage, 'End', 'No end');
        await dialog(stage)
          .getByRole('textbox', { name: /^Justification/ })
          .fill('On call all night.');
        await toReview(stage);
      },
    },
    {
      screen: 'assignments-review',
      state: 'opened-checks',
      reach: async (stage) => {
        await dialog(stage)
          .getByRole('listitem')
          .first()
          .getByRole('button', { expanded: false })
          .first()
          .click();
      },
      also: [SMALL_WINDOW],
    },
  ],
};
