import { SCREENS, ACCESS_SCREEN, type Screen, type ScreenId } from './screens.ts';
import { readAssignmentsOnScreen } from '../features/assignments/read-on-screen.ts';
import { readDetail } from '../features/role-settings/editor/detail/detail-store.ts';
import { editingNow } from '../features/role-settings/settings-place.ts';
import {
  checkAccessAgain,
  readAgain,
  readApprovalsAgain,
  readRoleSettingsAgain,
} from '../state/read-again.ts';

/** The screen with this name. */
export const screenOf = (id: ScreenId): Screen =>
  id === 'access' ? ACCESS_SCREEN : (SCREENS.find((screen) => screen.id === id) ?? SCREENS[0]);

/** Reads again what that screen shows. */
export function readScreenAgain(id: ScreenId): Promise<void> {
  switch (screenOf(id).reads) {
    case 'myRoles':
      return readAgain();
    case 'approvals':
      return readApprovalsAgain();
    case 'roleSettings':
      return readSettingsOnScreen();
    case 'assignments':
      return readAssignmentsOnScreen();
    case 'access':
      return checkAccessAgain();
  }
}

/** Also the role that is open: it is read by itself. */
async function readSettingsOnScreen(): Promise<void> {
  const open = editingNow();
  await Promise.all([readRoleSettingsAgain(), open && readDetail(open)]);
}
