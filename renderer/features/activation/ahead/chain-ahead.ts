import type { EligibleRole, LeadsTo } from '../../../../shared/contract/my-roles.ts';
import { aheadOf } from '../../../../shared/domain/chains.ts';
import { durationText, minutesOf } from '../../../../shared/domain/durations.ts';
import { accessOf } from '../../../../shared/domain/planes.ts';
import { approverWords } from '../../../components/approver-words.ts';
import { chainProblem, leadsToLine } from '../../../components/leads-to-words.ts';
import { step, type StepAhead } from './step-ahead.ts';

type Group = Pick<EligibleRole, 'role' | 'scope' | 'asks' | 'leadsTo'>;
type Led = LeadsTo['roles'][number];

/** Where a group leads; null for an Entra role, and for an owner: a group's roles are its members'. */
const chainOf = ({ scope, leadsTo }: Group): LeadsTo | null =>
  accessOf(scope.id) === 'member' ? leadsTo : null;

/** "Two activations, two approvals ahead": all that lies before a role the group leads to. Null where it leads to none. */
export function aheadLine(group: Group): string | null {
  const targets = (chainOf(group)?.roles ?? []).filter(({ kind }) => kind === 'eligible');
  const lines = new Set(targets.map((target) => countLine(aheadOf(group, target).approvals)));
  const [line] = lines;
  if (line === undefined) return null;
  if (targets.length === 1) return line;
  return lines.size === 1
    ? `${line}, for each of ${targets.length} roles`
    : `Two activations ahead, for each of ${targets.length} roles`;
}

function countLine(approvals: number | null): string {
  if (approvals === null) return 'Two activations ahead; how many approvals cannot be read';
  const words = ['no approval', 'one approval ahead', 'two approvals ahead'];
  return `Two activations, ${words[approvals] ?? `${approvals} approvals ahead`}`;
}

/** What follows once the group is in effect: what it brings at once, and each role that is a second activation. */
export function chainSteps(group: Group): StepAhead[] {
  const chain = chainOf(group);
  if (chain === null) return [];
  const open =
    chain.state === 'read'
      ? []
      : [
          step(
            'unknown',
            `Which roles this group leads to ${chain.state === 'partial' ? 'could be read only in part' : 'could not be read'}`,
            `${chain.reason ? `${chain.reason.title} ${chain.reason.advice} ` : ''}What it leads to is shown once you are in it.`,
          ),
        ];
  if (chain.roles.length === 0 && open.length === 0) {
    return [
      step('nowhere', 'It leads to no Entra role', 'What else the group opens is not known to Entra’s PIM.'),
    ];
  }
  return [...atOnce(chain), ...chain.roles.filter(({ kind }) => kind === 'eligible').map(second), ...open];
}

function atOnce({ roles }: LeadsTo): StepAhead[] {
  const names = roles.filter(({ kind }) => kind === 'active').map(({ role }) => role.name);
  return names.length === 0
    ? []
    : [
        step(
          'with-it',
          `With it: ${names.join(', ')}`,
          'In effect at once, for as long as you are in the group.',
        ),
      ];
}

function second({ role, asks }: Led): StepAhead {
  const title = `Second activation: ${role.name}`;
  if (asks === null)
    return step(
      'second',
      title,
      'You may not read this role’s rules. You ask for it once the group is in effect.',
    );
  const minutes = minutesOf(asks.maximum);
  const most = minutes === undefined ? '' : ` Most it allows is ${durationText(minutes)}.`;
  const who = asks.approval ? `${approverWords(asks.approvers).title}.` : 'No approval needed.';
  return step(
    'second',
    title,
    `${who}${most} You ask for it once the group is in effect.`,
    asks.approval ? asks.approvers : null,
  );
}

/** The same of several in one line each. */
export function chainOfSeveral(all: readonly Group[]): StepAhead[] {
  const lines = all.flatMap((group) => {
    const line = leadsToLine(group);
    return line ? [{ name: group.role.name, ...line }] : [];
  });
  if (lines.length === 0) return [];
  const leading = lines.filter(({ kind }) => kind === 'leads').length;
  const title =
    leading === 0
      ? 'Where a group leads is not known'
      : `${leading} of ${all.length} ${leading === 1 ? 'is a group that leads' : 'are groups that lead'} on`;
  const unread = all.flatMap((group) => {
    const chain = chainOf(group);
    return chain !== null && chain.state !== 'read' ? [chainProblem(chain)] : [];
  });
  // The title says it of those that are not known: what is left to say is why.
  const told = lines
    .filter(({ kind }) => leading > 0 || kind !== 'unknown' || unread.length === 0)
    .map(({ name, text }) => `${name}: ${text.charAt(0).toLowerCase()}${text.slice(1)}.`);
  return [step(leading === 0 ? 'unknown' : 'second', title, [...told, ...new Set(unread)].join(' '))];
}
