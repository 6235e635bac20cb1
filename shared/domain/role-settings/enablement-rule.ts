import type { RuleKind, RuleParts } from './rule-parts.ts';
import { targetOf } from './rule-target.ts';
import type { RuleId } from './setting-rules.ts';
import { listOf, nameText, objectOf, wordOf } from './shape.ts';

type EnablementRule = { readonly enabledRules: readonly string[] };

const TYPE = '#microsoft.graph.unifiedRoleManagementPolicyEnablementRule';
const MFA = 'MultiFactorAuthentication';
const JUSTIFICATION = 'Justification';
const TICKET = 'Ticketing';

/** Which part each word is, by rule. A ticket means nothing where something is assigned, and stays if it is there. */
function wordsOf(id: RuleId, parts: RuleParts): readonly (readonly [string, boolean | undefined])[] {
  if (id === 'Enablement_Admin_Assignment')
    return [
      [MFA, parts.activeMfa],
      [JUSTIFICATION, parts.activeJustification],
    ];
  if (id === 'Enablement_Admin_Eligibility')
    return [
      [MFA, parts.eligibleMfa],
      [JUSTIFICATION, parts.eligibleJustification],
    ];
  return [
    [MFA, parts.mfa],
    [JUSTIFICATION, parts.justification],
    [TICKET, parts.ticket],
  ];
}

/** What is asked for: the words of graph-pim.md §4.2 [docs]; a word besides them is not understood. */
export const ENABLEMENT: RuleKind<EnablementRule> = {
  type: TYPE,
  judge: (id, rule) =>
    objectOf(
      TYPE,
      { id: nameText, enabledRules: listOf(wordOf(MFA, JUSTIFICATION, TICKET)) },
      { target: targetOf(id) },
    )(rule, ''),
  read: (id, { enabledRules }) => {
    const mfa = enabledRules.includes(MFA);
    const justification = enabledRules.includes(JUSTIFICATION);
    if (id === 'Enablement_Admin_Assignment') return { activeMfa: mfa, activeJustification: justification };
    if (id === 'Enablement_Admin_Eligibility')
      return { eligibleMfa: mfa, eligibleJustification: justification };
    return { mfa, justification, ticket: enabledRules.includes(TICKET) };
  },
  change: (id, rule, parts) => {
    let words = [...rule.enabledRules];
    for (const [word, on] of wordsOf(id, parts)) {
      if (on === false) words = words.filter((one) => one !== word);
      else if (on && !words.includes(word)) words = [...words, word];
    }
    return { ...rule, enabledRules: words };
  },
  members: ({ enabledRules }) => ({ enabledRules }),
};
