import { laterPage } from './later-page.tsx';

/** The pages that only some ever open. */
export const ROLE_SETTINGS = laterPage('Opening the role settings', async () => {
  const { RoleSettingsPage } = await import('../features/role-settings/role-settings-page.tsx');
  return RoleSettingsPage;
});

export const ASSIGNMENTS = laterPage('Opening the assignments', async () => {
  const { AssignmentsPage } = await import('../features/assignments/assignments-page.tsx');
  return AssignmentsPage;
});

/** Loads them while nothing else is to be done, so that they are there at once. */
export function readPagesAhead(): void {
  requestIdleCallback(() => {
    for (const page of [ROLE_SETTINGS, ASSIGNMENTS]) void page.readAhead();
  });
}
