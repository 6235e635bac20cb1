import { SCREENS, ACCESS_SCREEN, type Screen, type ScreenId } from './screens.ts';
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
      return readRoleSettingsAgain();
    case 'access':
      return checkAccessAgain();
  }
}
