import {
  PLANES,
  type ActivationAsks,
  type EligibleRole,
  type Plane,
} from '../../../../shared/contract/my-roles.ts';
import { planeOfHeld } from '../../../../shared/domain/planes.ts';
import { durationText } from '../../../../shared/domain/durations.ts';
import { approverWords } from '../../../components/approver-words.ts';
import { heldNoun } from '../../../components/scope-words.ts';
import { momentText } from '../../../components/when.ts';
import { chainOfSeveral, chainSteps } from './chain-ahead.ts';
import { step, type StepAhead } from './step-ahead.ts';

/** One role as it is about to be asked for. `minutes` undefined where they cannot be read yet; `startsAt` null for as soon as granted. */
export type AskedFor = {
  readonly eligible: EligibleRole;
  readonly minutes: number | undefined;
  readonly startsAt: number | null;
  /** When the membership ends through which it is held; null where it is held directly, or that has no end. */
  readonly membershipEndsAt?: number | null;
};

const TOKENS = 'Tokens follow within minutes. Deactivate any time after 5\u00a0min.';
const EXPIRES = 'It expires after 24\u00a0h without an answer.';

/** What sending leads to, from the policies of what is asked for. @param now the service's time */
export function stepsAhead(asked: readonly AskedFor[], now: number): StepAhead[] {
  const [only] = asked;
  return asked.length === 1 && only ? stepsOfOne(only, now) : stepsOfSeveral(asked, now);
}

function stepsOfOne(
  { eligible, minutes, startsAt, membershipEndsAt = null }: AskedFor,
  now: number,
): StepAhead[] {
  const { asks, endsAt } = eligible;
  const plane = planeOfHeld(eligible);
  const long = minutes === undefined ? '' : ` for ${durationText(minutes)}`;
  const until = (startsAt ?? now) + (minutes ?? 0) * 60_000;
  const ending =
    endsAt !== null && until > endsAt
      ? ` Your eligibility itself ends ${momentText(endsAt, now)}.`
      : membershipEndsAt !== null && until > membershipEndsAt
        ? ` You have it through a group, and your membership ends ${momentText(membershipEndsAt, now)}.`
        : '';
  if (asks === null) {
    return [
      step(
        'unknown',
        `You may not read this ${heldNoun(eligible.scope)}’s rules`,
        'You can still ask; if the service refuses, the field is marked.',
      ),
      ...startSteps(startsAt, true, now),
      step('active', `If it is granted, active${long}`, TOKENS + ending),
      ...chainSteps(eligible),
    ];
  }
  const from = asks.approval ? ', from the grant' : '';
  return [
    ...signInSteps([asks]),
    ...(asks.approval
      ? [step('approval', approverWords(asks.approvers, null, plane).title, EXPIRES, asks.approvers, plane)]
      : []),
    ...startSteps(startsAt, asks.approval, now),
    step('active', `Then active${long}${from}`, TOKENS + ending),
    ...chainSteps(eligible),
  ];
}

function stepsOfSeveral(asked: readonly AskedFor[], now: number): StepAhead[] {
  const policies = asked.map(({ eligible }) => eligible.asks).filter((asks) => asks !== null);
  const unreadable = asked.length - policies.length;
  const approving = policies.filter(({ approval }) => approval);
  const lengths = asked.map(({ minutes }) => (minutes === undefined ? null : durationText(minutes)));
  return [
    ...(unreadable > 0
      ? [
          step(
            'unknown',
            `${unreadable} of ${asked.length} ${unreadable === 1 ? 'has' : 'have'} rules you may not read`,
            'They are asked for as well; what the service refuses is marked.',
          ),
        ]
      : []),
    ...signInSteps(policies),
    ...approvalOfSeveral(asked),
    ...startSteps(asked[0]?.startsAt ?? null, approving.length > 0, now),
    step(
      'active',
      'Each runs from its own grant',
      `${lengths.includes(null) ? '' : `${lengths.join(', ')}. `}If one is refused the others still go.`,
    ),
    ...chainOfSeveral(asked.map(({ eligible }) => eligible)),
  ];
}

function approvalOfSeveral(asked: readonly AskedFor[]): StepAhead[] {
  const approving = asked.flatMap(({ eligible }) =>
    eligible.asks?.approval ? [{ plane: planeOfHeld(eligible), approvers: eligible.asks.approvers }] : [],
  );
  const [first] = approving;
  if (!first) return [];
  const named = new Map(approving.flatMap(({ approvers }) => approvers).map((one) => [one.id, one]));
  const unnamed = (plane: Plane): number =>
    approving.filter((one) => one.plane === plane && one.approvers.length === 0).length;
  const fallBacks = PLANES.flatMap((plane) => {
    const count = unnamed(plane);
    if (count === 0 || (named.size === 0 && unnamed(first.plane) === approving.length)) return [];
    return [
      `${count} of them ${count === 1 ? 'names' : 'name'} nobody: ${approverWords([], null, plane).sentence}. `,
    ];
  });
  return [
    step(
      'approval',
      `${approving.length} of ${asked.length} ${approving.length === 1 ? 'needs' : 'need'} approval`,
      `${fallBacks.join('')}Each expires after 24\u00a0h without an answer.`,
      [...named.values()],
      first.plane,
    ),
  ];
}

/** One visit to the sign-in page answers every role that wants the same proof. */
function signInSteps(policies: readonly ActivationAsks[]): StepAhead[] {
  const contexts = [...new Set(policies.map(({ context }) => context).filter((one) => one !== null))].sort();
  const mfa = policies.some(({ context, mfa: asked }) => context === null && asked);
  const most = contexts.length + (mfa ? 1 : 0);
  if (most === 0) return [];
  const proofs = [
    contexts.length > 0 &&
      `Authentication ${contexts.length === 1 ? 'context' : 'contexts'} ${contexts.join(', ')}`,
    mfa && (contexts.length > 0 ? 'multifactor authentication' : 'Multifactor authentication'),
  ].filter((proof) => proof !== false);
  const title =
    policies.length === 1
      ? 'You may be asked to sign in again'
      : `${most} sign-in ${most === 1 ? 'prompt' : 'prompts'} at most`;
  return [step('sign-in', title, `${proofs.join(', ')}, where this sign-in has not proven it yet.`)];
}

function startSteps(startsAt: number | null, approval: boolean, now: number): StepAhead[] {
  if (startsAt === null) return [];
  return [
    step(
      'start',
      `Starts ${momentText(startsAt, now)}`,
      approval
        ? 'If it is decided after that, it starts with the decision.'
        : 'The service starts it within a minute of that.',
    ),
  ];
}
