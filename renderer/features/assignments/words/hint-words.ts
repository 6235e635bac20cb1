import type { HintKind } from '../../../../shared/domain/assignments/hints.ts';
import type { Offer } from './offer-words.ts';

/** What is said of a hint, and what is offered for its rows; `fix` null: nothing one button could do. */
type HintWords = {
  /** On the chip: "3 always active in privileged roles". */
  readonly chip: (count: number) => string;
  /** Why it matters, once it is followed. */
  readonly why: string;
  readonly fix: { readonly offer: Offer; readonly label: string } | null;
};

const of =
  (one: string, many: string) =>
  (count: number): string =>
    `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

export const HINT_WORDS: Readonly<Record<HintKind, HintWords>> = {
  'standing-privileged': {
    chip: of('always active in a privileged role', 'always active in privileged roles'),
    why: 'An account that is always active can be misused at any time. Made eligible, it is activated when it is needed, and each activation is logged.',
    fix: { offer: 'convert', label: 'Make eligible…' },
  },
  'outside-pim': {
    chip: of('made outside PIM', 'made outside PIM'),
    why: 'They were assigned past PIM: no role setting was asked of them, and no justification.',
    fix: { offer: 'convert', label: 'Make eligible…' },
  },
  'not-to-be-assigned': {
    chip: of('in a role not to be assigned', 'in roles not to be assigned'),
    why: 'Microsoft says of these roles that they are not to be given to people.',
    fix: { offer: 'remove', label: 'Remove…' },
  },
  'emergency-eligible': {
    chip: of('emergency account that is only eligible', 'eligibilities of emergency accounts'),
    why: 'An emergency account that must be activated first is none. Assign it active with no end, then remove the eligibility.',
    fix: null,
  },
  'guest-without-end': {
    chip: of('guest without an end', 'guests without an end'),
    why: 'Guests leave their organisation without anybody here being told: an end lets the role run out by itself.',
    fix: { offer: 'update', label: 'Set an end…' },
  },
  'both-sides': {
    chip: of('eligible and active at once', 'eligible and active at once'),
    why: 'Whoever is always active has no use for being eligible too. Remove one of the two; eligible is the safer one to keep.',
    fix: { offer: 'remove', label: 'Remove the active…' },
  },
  'ending-soon': {
    chip: of('ends within 14 days', 'end within 14 days'),
    why: 'Nobody has to do anything: they end by themselves. Extend those that are needed longer.',
    fix: { offer: 'extend', label: 'Extend…' },
  },
};

/** "2 emergency accounts, left alone". */
export const emergencyChip = (count: number): string =>
  `${count} emergency ${count === 1 ? 'account' : 'accounts'}, left alone`;
