import { signedIn } from '../signed-in.ts';
import { seen } from '../seen.ts';
import type { Chapter } from '../state.ts';

/** Names that this application may not read: ids in their place, and why. */
export const unreadNames: Chapter = {
  states: [
    {
      screen: 'my-roles',
      state: 'names-not-readable',
      reach: async (stage) => {
        await stage.consent({
          only: [
            'User.Read',
            'RoleEligibilitySchedule.ReadWrite.Directory',
            'RoleAssignmentSchedule.ReadWrite.Directory',
            'RoleManagementPolicy.Read.Directory',
          ],
        });
        await signedIn(stage, 'Maren Okafor');
        await seen(stage, /shown as (an id|ids)/);
      },
    },
    {
      screen: 'my-roles',
      state: 'name-not-readable-why',
      reach: () => Promise.resolve(),
      // At 200 % the id is part of a row's second line, and the foot of the page says why.
      pose: async ({ page }) => {
        const name = page.getByRole('note').locator('visible=true').first();
        const foot = page.getByText(/shown as (an id|ids)/);
        if (!(await name.isVisible())) return foot.scrollIntoViewIfNeeded();
        await name.scrollIntoViewIfNeeded();
        await name.focus();
        await page.getByRole('tooltip').waitFor();
      },
    },
  ],
};
