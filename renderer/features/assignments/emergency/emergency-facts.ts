import type {
  Assignment,
  Assignments,
  EmergencyAccount,
} from '../../../../shared/contract/assignments/assignments.ts';
import { GLOBAL_ADMINISTRATOR } from '../../../../shared/domain/role-settings/tiers.ts';
import { coverageOf } from '../../../state/coverage.ts';
import { dayText } from '../words/held-words.ts';

/** One thing that is true of an emergency account. `right`: as it should be. `unknown`: it could not be read. */
export type EmergencyFact = { readonly state: 'right' | 'wrong' | 'unknown'; readonly words: string };

type Read = Pick<Assignments, 'rows' | 'coverage' | 'asOf' | 'reading'>;

const isGlobal = ({ roleId, scopeId, state }: Assignment): boolean =>
  state === 'now' && scopeId === '/' && roleId.toLowerCase() === GLOBAL_ADMINISTRATOR;

/**
 * What is true of an account for emergencies: it is to be Global Administrator, active with no end, by itself and not through a group.
 * posture-security.md A-20
 * @param now the service's time
 */
export function emergencyFacts(
  { id }: Pick<EmergencyAccount, 'id'>,
  read: Read,
  now: number,
): readonly EmergencyFact[] {
  const rows = read.rows.filter(
    ({ principalId, state }) => state !== 'over' && principalId.toLowerCase() === id.toLowerCase(),
  );
  const global = rows.filter(isGlobal);
  const active = global.filter(({ kind }) => kind === 'assigned');
  const standing = active.find(({ endsAt, membership }) => endsAt === null && membership === 'direct');
  const eligible = rows.some(({ kind }) => kind === 'eligible');
  const eligibleWords: EmergencyFact[] = eligible
    ? [
        {
          state: 'wrong',
          words: 'It is eligible: an emergency account that must be activated first is none.',
        },
      ]
    : [];
  if (standing)
    return [{ state: 'right', words: 'Global Administrator, active with no end.' }, ...eligibleWords];
  const [one] = active;
  if (one) return [{ state: 'wrong', words: lesserWords(one, now) }, ...eligibleWords];
  const { state } = coverageOf(read, 'entra-roles');
  if (state !== 'complete')
    return [
      {
        state: 'unknown',
        words: read.reading
          ? 'Assignments are being read.'
          : 'Not known whether it is Global Administrator: assignments of roles were not read in full.',
      },
      ...eligibleWords,
    ];
  if (eligible) return eligibleWords;
  return [
    {
      state: 'wrong',
      words:
        rows.length === 0
          ? 'No role was found: it could do nothing in an emergency.'
          : 'It is not Global Administrator: what it has may not be enough in an emergency.',
    },
  ];
}

const lesserWords = ({ endsAt, membership }: Assignment, now: number): string =>
  membership !== 'direct'
    ? 'Global Administrator through a group: whoever changes that group can take it away.'
    : `Global Administrator, but only until ${dayText(endsAt ?? now, now)}: an emergency may come later.`;

/** What is to be said of all of them together; null where there are enough. */
export function countWords(count: number): string | null {
  if (count >= 2) return null;
  return count === 0
    ? 'None is named yet. Two are advised: always active Global Administrators, used by nobody day to day, that are left when everything else fails.'
    : 'One is named. Two are advised, so that one is left where the other fails.';
}
