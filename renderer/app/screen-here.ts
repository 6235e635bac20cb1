import { SCREENS, type Screen, type ScreenId } from './screens.ts';
import { readAgain, readApprovalsAgain } from '../state/read-again.ts';

/** The place of the rail with this name. */
export const screenOf = (id: ScreenId): Screen => SCREENS.find((screen) => screen.id === id) ?? SCREENS[0];

/** Reads again what that screen shows. */
export const readScreenAgain = (id: ScreenId): Promise<void> =>
  screenOf(id).reads === 'approvals' ? readApprovalsAgain() : readAgain();
