import type { RunItem, SettingsRun } from '../../../../shared/contract/role-settings/plan.ts';

/** Whether main still works on it: nothing else can be saved meanwhile, and it can be stopped. */
export const isUnderWay = ({ state }: Pick<SettingsRun, 'state'>): boolean =>
  state === 'running' || state === 'waiting' || state === 'step-up' || state === 'stopping';

/** Whether nothing more is done about a role unless somebody asks for it. */
const isSettled = ({ state }: RunItem): boolean => state !== 'waiting' && state !== 'writing';

/** What going on would do again, or do at last: each is read again first. A role somebody else changed is not among them. */
export const isLeft = ({ state }: RunItem): boolean =>
  state === 'waiting' ||
  state === 'writing' ||
  state === 'not-sent' ||
  state === 'partly' ||
  state === 'refused' ||
  state === 'unknown';

export const settledCount = ({ items }: SettingsRun): number => items.filter(isSettled).length;
export const savedCount = ({ items }: SettingsRun): number =>
  items.filter(({ state }) => state === 'saved').length;
export const leftCount = ({ items }: SettingsRun): number => items.filter(isLeft).length;
