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
      pose: async ({ page }) => {
        const name = page.getByRole('note').locator('visible=true').first();
        await name.scrollIntoViewIfNeeded();
        await name.focus();
        await page.getByRole('tooltip').waitFor();
      },
    },
  ],
};
