import type { EligibleRole } from '../../../../shared/contract/my-roles.ts';
import { ageText } from '../../../../shared/domain/time-left.ts';
import { countedThings } from '../../../components/counted-things.ts';
import type { DryRun } from './dry-run.ts';
import type { Share } from './ceilings.ts';

const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
] as const;

/** "three"; digits from eleven on. */
export const inWords = (count: number): string => NUMBERS[count] ?? String(count);

/** "Conditional Access, Application": role names without the word they all end in. */
const shortName = ({ role }: EligibleRole): string => role.name.replace(/ Administrator$/, '');

/** "Request 3 activations"; "Activate 3 roles" only where no policy can ask for an approval. */
export function sendVerb(eligibles: readonly EligibleRole[]): string {
  const requests = eligibles.some(({ asks }) => asks?.approval ?? true);
  const count = eligibles.length;
  if (requests) return `Request ${count} ${count === 1 ? 'activation' : 'activations'}`;
  return `Activate ${countedThings(eligibles)}`;
}

/** "Asked for by 2 of 3: Conditional Access, Application." Null where all or none ask. */
export function ticketNote(eligibles: readonly EligibleRole[]): string | null {
  const asking = eligibles.filter(({ asks }) => asks?.ticket === true);
  if (asking.length === 0 || asking.length === eligibles.length) return null;
  return `Asked for by ${asking.length} of ${eligibles.length}: ${asking.map(shortName).join(', ')}.`;
}

type Asked = { readonly eligible: EligibleRole; readonly share: Share };

/** "Application Administrator is cut to its maximum." Null where nothing is cut. */
export function cutWords(asked: readonly Asked[]): string | null {
  const cut = asked.filter(({ share }) => share.capped).map(({ eligible }) => eligible.role.name);
  if (cut.length === 0) return null;
  return `${and.format(cut)} ${cut.length === 1 ? 'is cut to its' : 'are cut to their'} maximum.`;
}

/** "Dry run 8 s ago: the service would accept all three." @param same whether the form still says what was tried */
export function dryRunWords({ at, checks }: DryRun, same: boolean, now: number): string {
  const when = `Dry run ${ageText(now - at)}`;
  if (!same) return `${when}. The form changed since then.`;
  const answers = [...checks.values()].map(({ answer }) => answer);
  const count = (answer: (typeof answers)[number]): number => answers.filter((one) => one === answer).length;
  const would = count('accepted') + count('challenged');
  const all = would === answers.length;
  const accepts =
    would === 0
      ? 'none of them'
      : all
        ? answers.length === 1
          ? 'it'
          : answers.length === 2
            ? 'both'
            : `all ${inWords(answers.length)}`
        : `${would} of ${answers.length}`;
  const challenged = count('challenged');
  const signIn =
    challenged === 0 ? '' : `, ${challenged === would ? '' : `${challenged} of them `}after a sign-in`;
  const unknown = count('unknown');
  const open = unknown === 0 ? '' : ` ${unknown} did not get through.`;
  return `${when}: the service would accept ${accepts}${signIn}.${open}`;
}
