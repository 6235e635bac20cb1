import type { RunItem, SettingsRun } from '../../../../shared/contract/role-settings/plan.ts';
import { countedThings } from '../../../components/counted-things.ts';
import { tallyOf, tallyWords, type RunEnd, type Tally } from '../../../components/run/run-end.ts';
import { aboutName, counted } from '../review/role-words.ts';
import { isUnderWay, leftCount, savedCount, settledCount } from './run-state.ts';
import { rulesTally } from './rule-words.ts';
import { itemEnd } from './item-end.ts';

/** What a run is about: its one role by name, else how many. The name is the service's. */
const whatOf = ({ items }: SettingsRun): string => {
  const [only, second] = items;
  return only && !second ? aboutName(only) : countedThings(items);
};

/** The head of a run. */
export function runTitle(run: SettingsRun): string {
  const what = whatOf(run);
  switch (run.state) {
    case 'running':
    case 'waiting':
    case 'step-up':
      return `Saving ${what}`;
    case 'stopping':
      return `Stopping the save of ${what}`;
    case 'stopped':
      return `The save of ${what} was stopped`;
    case 'interrupted':
      return `The console ended while ${what} ${run.items.length === 1 ? 'was' : 'were'} being saved`;
    case 'done':
      return doneTitle(run, what);
  }
}

function doneTitle(run: SettingsRun, what: string): string {
  const saved = savedCount(run);
  if (saved === run.items.length) return `${what} saved`;
  const [only, second] = run.items;
  if (only && !second) return `${what}: ${itemWords(only, false).title.toLowerCase()}`;
  return saved === 0 ? `${what}: none saved` : `${saved} of ${what} saved`;
}

/** "57 of 130 saved" */
export const progressWords = (run: SettingsRun): string => `${savedCount(run)} of ${run.items.length} saved`;

const ENDS: Readonly<Record<RunEnd, string>> = {
  done: 'saved',
  partly: 'saved in part',
  refused: 'refused',
  unknown: 'outcome unknown',
  'changed-meanwhile': 'not touched, changed by somebody else',
  'not-sent': 'not sent',
  going: 'in progress',
};

/** How many roles of a run came to what. */
export const tallyOfRun = (run: SettingsRun): Tally =>
  tallyOf(run.items.map((item) => itemEnd(item, isUnderWay(run))));

/** "3 saved, 1 refused" */
export const tallyInWords = (run: SettingsRun): string => tallyWords(tallyOfRun(run), ENDS);

/** How far a run is, or what it came to, under its title. */
export function runWords(run: SettingsRun): string {
  const { state, items } = run;
  const saved = savedCount(run);
  switch (state) {
    case 'running':
    case 'waiting':
    case 'step-up': {
      const troubled = settledCount(run) - saved;
      return troubled === 0 ? `${progressWords(run)}.` : `${progressWords(run)}, ${troubled} not.`;
    }
    case 'stopping':
      return `${progressWords(run)}. What is on its way is waited for; nothing more is sent.`;
    case 'stopped':
      return `${tallyInWords(run)}.`;
    case 'interrupted': {
      const sent = items.filter((item) => item.state === 'writing').length;
      const onWay =
        sent === 0
          ? ''
          : `, ${sent} ${sent === 1 ? 'was on its way and is' : 'were on their way and are'} read again first`;
      return `${saved} ${saved === 1 ? 'is' : 'are'} saved${onWay}. ${leftCount(run)} ${leftCount(run) === 1 ? 'is' : 'are'} left.`;
    }
    case 'done': {
      const [only, second] = items;
      if (only && !second) return itemWords(only, false).detail;
      return `${tallyInWords(run)}.`;
    }
  }
}

const ITEM_TITLES: Readonly<Record<RunEnd, string>> = {
  going: 'Waiting',
  done: 'Saved',
  partly: 'Saved in part',
  refused: 'Refused',
  'changed-meanwhile': 'Not touched',
  'not-sent': 'Not sent',
  unknown: 'Not known',
};

/** What became of one role: in a word or two, then what that means. */
export function itemWords(
  item: RunItem,
  underWay: boolean,
): { readonly title: string; readonly detail: string } {
  const end = itemEnd(item, underWay);
  const title = ITEM_TITLES[end];
  switch (end) {
    case 'going':
      return { title: item.state === 'writing' ? 'Being saved' : title, detail: '' };
    case 'done':
      return { title, detail: `${counted(item.rules.length, 'rule')} written, read back and equal.` };
    case 'partly':
      return { title, detail: `Of its rules: ${rulesTally(item, underWay)}.` };
    case 'refused':
      return { title, detail: 'Nothing of it was changed.' };
    case 'changed-meanwhile':
      return changedWords(item, underWay);
    case 'not-sent':
      return { title, detail: 'As it was.' };
    case 'unknown':
      return {
        title,
        detail: 'It may have been written, and was not read back. Going on reads it again first.',
      };
  }
}

/** A save that goes on may have written some of it before somebody else came. */
function changedWords(item: RunItem, underWay: boolean): { title: string; detail: string } {
  const theirs = 'Somebody else changed it after it was read for this. It is as they left it.';
  return item.snapshotId === null
    ? { title: ITEM_TITLES['changed-meanwhile'], detail: theirs }
    : {
        title: 'Changed meanwhile',
        detail: `${theirs} Before that, of its rules: ${rulesTally(item, underWay)}.`,
      };
}

/** What is said aloud when a run comes to its end, or needs somebody; null while it goes on. */
export function spokenWords(run: SettingsRun): string | null {
  if (run.state === 'running' || run.state === 'stopping') return null;
  if (run.state === 'waiting') return 'Graph asked to wait. The save goes on by itself.';
  // The step-up says itself what it asks for.
  if (run.state === 'step-up') return null;
  return `${runTitle(run)}. ${runWords(run)}`.trim();
}

/** Whether something in it calls for attention: then it is said at once. */
export const isTroubled = (run: SettingsRun): boolean =>
  !isUnderWay(run) && (run.state !== 'done' || savedCount(run) < run.items.length);
