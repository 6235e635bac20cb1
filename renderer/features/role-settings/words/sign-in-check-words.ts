import type { SettingsCheck } from '../../../../shared/contract/role-settings/plan.ts';
import { textOf, type TextsOf } from './check-texts.ts';

const named = (check: SettingsCheck): string => {
  const name = textOf(check, 'name');
  return name === '' ? textOf(check, 'context') : `${textOf(check, 'context')}, ${name},`;
};

/** The checks of what an activation asks to prove. */
export const SIGN_IN_CHECKS: TextsOf<
  'mfa-and-context' | 'context-unknown' | 'context-not-published' | 'no-proof-asked'
> = {
  'mfa-and-context': {
    found: (check) => ({
      title: 'MFA and an authentication context exclude each other',
      meaning: `With context ${textOf(check, 'context')} on, the service refuses the rule that asks for MFA, and justification and ticket with it.`,
      fix: 'Choose one of the two. A context can ask for MFA by conditional access.',
    }),
    passed: () => 'MFA and context are not asked for together',
    unchecked: 'whether MFA and a context are asked for together',
  },
  'context-unknown': {
    found: (check) => ({
      title: `There is no authentication context ${textOf(check, 'context')}`,
      meaning: 'The service would take it, and every activation would fail.',
      fix: 'Choose one of the contexts of this tenant.',
    }),
    passed: (check) => `Context ${named(check).replace(/,$/, '')} exists`,
    unchecked: 'whether the authentication context exists',
  },
  'context-not-published': {
    found: (check) => ({
      title: `Context ${textOf(check, 'context')} is not published`,
      meaning: `Context ${named(check)} is offered to no app, so that nothing may be asked for it.`,
      fix: 'Publish it under Conditional Access, Authentication contexts, or choose another.',
    }),
    passed: (check) => `Context ${textOf(check, 'context')} is published`,
    unchecked: 'whether the authentication context is published',
  },
  'no-proof-asked': {
    found: () => ({
      title: 'Nothing is asked for at sign-in',
      meaning: 'Whoever has taken over a session can activate with it.',
      fix: 'Ask for MFA, or for an authentication context.',
    }),
    passed: () => 'A proof is asked for at sign-in',
    unchecked: 'whether a proof is asked for at sign-in',
  },
};
