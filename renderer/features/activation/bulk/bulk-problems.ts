import type { EligibleRole } from '../../../../shared/contract/my-roles.ts';
import type { FormField, Problem } from '../../../../shared/contract/problem.ts';
import type { TypedDraft } from '../../../state/panel-store.ts';
import { isoOrNothing, saidIn } from '../form/draft.ts';
import { draftProblems } from '../form/draft-problems.ts';
import type { Share } from './ceilings.ts';

const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** What is wrong with one form for several roles: one problem a field, which names the roles where not all have it. */
export function bulkProblems(
  draft: TypedDraft,
  asked: readonly { readonly eligible: EligibleRole; readonly share: Share }[],
  now: number,
): Problem[] {
  const found = new Map<FormField, { readonly problem: Problem; readonly names: string[] }>();
  for (const { eligible, share } of asked) {
    const input = { duration: isoOrNothing(share.minutes), ...saidIn(draft) };
    for (const problem of draftProblems(draft, input, eligible, now)) {
      if (problem.field === undefined) continue;
      const before = found.get(problem.field);
      if (before) before.names.push(eligible.role.name);
      else found.set(problem.field, { problem, names: [eligible.role.name] });
    }
  }
  return ORDER.flatMap((field) => {
    const one = found.get(field);
    if (!one) return [];
    return one.names.length === asked.length
      ? [{ ...one.problem, title: one.problem.title.replace(/^This role asks/, 'These roles ask') }]
      : [{ ...one.problem, title: `${and.format(one.names)}: ${one.problem.title}` }];
  });
}

const ORDER: readonly FormField[] = ['duration', 'start', 'justification', 'ticket'];
