import { askForWindow } from '../../../state/window-problem.ts';

/** Takes something that came to its end off the list of what was asked. @param id its id in the slice `activity` */
export const putAway = (id: string): Promise<boolean> => askForWindow('dismissActivity', { id });
