import type { RuleOutcome, RunItem } from '../../../../shared/contract/role-settings/plan.ts';
import { ruleEnd } from './item-end.ts';

const RULES: readonly (readonly [RuleOutcome['state'], string])[] = [
  ['saved', 'saved'],
  ['differs', 'read back as something else'],
  ['refused', 'refused'],
  ['unknown', 'not read back'],
  ['not-sent', 'not sent'],
  ['waiting', 'waiting'],
];

/** "3 saved, 1 refused, 1 not sent": how many rules of a role came to what. */
export function rulesTally(item: RunItem, underWay: boolean): string {
  const ends = item.rules.map((rule) => ruleEnd(rule, item, underWay));
  return RULES.flatMap(([state, words]) => {
    const count = ends.filter((end) => end === state).length;
    return count === 0 ? [] : [`${count}\u00a0${words}`];
  }).join(', ');
}

/** What became of one rule. @param end as `ruleEnd` has it */
export function ruleWords(end: RuleOutcome['state']): string {
  switch (end) {
    case 'saved':
      return 'Saved. Read back and equal.';
    case 'differs':
      return 'Taken by the service, and read back as something else than was sent.';
    case 'refused':
      return 'Refused. As it was.';
    case 'not-sent':
      return 'Not sent. As it was.';
    case 'unknown':
      return 'It may have been written, and was not read back. It may hold either value.';
    case 'waiting':
      return 'Waiting.';
  }
}
