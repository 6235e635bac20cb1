import type {
  ChangeSource,
  PlannedRole,
  SettingChange,
} from '../../../../shared/contract/role-settings/plan.ts';
import { signInAsked } from '../../../../shared/contract/role-settings/settings.ts';
import { settingLabel } from '../words/setting-words.ts';
import { ageText } from '../../../../shared/domain/time-left.ts';
import type { ReviewStep } from './shown-step.ts';
import { conflicts } from './plan-items.ts';
import { aboutName, counted } from '../../../components/role-words.ts';

/** The head of the review of one role. */
export function reviewTitle(item: PlannedRole): string {
  if (item.problem !== null) return `${aboutName(item)} could not be read`;
  if (item.changes.length === 0) return `Nothing to change in ${aboutName(item)}`;
  return `Review ${counted(item.changes.length, 'change')} to ${aboutName(item)}`;
}

/** When it was read for this, and whether somebody else was there in between. @param age milliseconds since it was read */
export function readAgainWords(source: ChangeSource, item: PlannedRole, age: number): string {
  const read = ageText(age);
  if (source.kind !== 'edit' || source.base === null) return `Read ${read}.`;
  if (item.theirs.length === 0) {
    if (source.shown === null || item.inForce === null)
      return `Read again ${read}: nobody else has changed a setting of this role since. What is no setting was not compared.`;
    return item.inForce === source.shown
      ? `Read again ${read} and all rules compared: nobody else has changed this role since you last read it.`
      : `Read again ${read}: somebody else changed something in this role’s rules that is no setting here. It stays as it is.`;
  }
  const both = conflicts(item).length;
  if (both === 0)
    return `Read again ${read}: somebody else changed this role since you opened it, and none of what you change.`;
  return `Read again ${read}: somebody else changed ${
    both === 1 ? 'a setting' : `${both} settings`
  } that you change too, since you opened it.`;
}

/** What is to be known of one change besides its two values; null where there is nothing. */
export function changeNote({ setting, before, after }: SettingChange): string | null {
  if (setting !== 'signIn') return null;
  const was = signInAsked.safeParse(before).data;
  const is = signInAsked.safeParse(after).data;
  if (!was || !is) return null;
  if (was.mfa && is.context !== null && !is.mfa)
    return 'MFA is switched off first: the two exclude each other.';
  if (was.context !== null && is.mfa && is.context === null)
    return 'The context is taken off first: the two exclude each other.';
  return null;
}

const inSentence = (label: string): string =>
  label.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());

/** "leave approval off", "leave maximum duration as it is", "leave 2 as they are". */
function leaveWords(out: readonly SettingChange[]): string {
  // Approval and who decides go together: the one names both.
  const approval = out.some(({ setting }) => setting === 'approval');
  const named = out.filter(({ setting }) => !approval || setting !== 'approvers');
  const [only] = named;
  if (!only || named.length > 1) return `leave ${out.length} as they are`;
  if (only.setting === 'approval' && only.before === false) return 'leave approval off';
  const are = only.setting === 'approvers' ? 'they are' : 'it is';
  return `leave ${inSentence(settingLabel(only.setting))} as ${are}`;
}

/** The button that saves what is not refused. @param out the changes left out; none: all are saved */
export function saveWords(changes: readonly SettingChange[], out: readonly SettingChange[]): string {
  const count = changes.length - out.length;
  return out.length === 0 ? `Save ${counted(count, 'change')}` : `Save ${count}, ${leaveWords(out)}`;
}

/** The way back out of a review. */
export const keepWords = ({ source, back }: Pick<ReviewStep, 'source' | 'back'>): string =>
  source.kind === 'edit' ? 'Keep editing' : back === null ? 'Cancel' : 'Back';

/** What the service keeps and does besides. @param rules how many the role has; null where that is not known */
export const snapshotNote = (rules: number | null): string =>
  `A snapshot of the ${rules === null ? '' : `${rules}\u00a0`}rules as they are now is kept on this device. After saving, every rule written is read back and compared.`;
