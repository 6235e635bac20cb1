import type { KeptRule } from '../../../../../shared/contract/role-settings/matrix.ts';

/** Why a rule is kept as it is. What it names is the service's: show it through ServiceText. */
export function keptWords(rule: KeptRule | undefined): string {
  if (!rule) return 'Its rule is not fully understood';
  const { why, what } = rule;
  switch (why) {
    case 'unknown-rule':
      return 'Rule of a kind this console does not edit';
    case 'unknown-member':
      return what === null
        ? 'It has a member this console does not know'
        : `This console does not know its “${what}”`;
    case 'unreadable':
      return what === null ? 'The rule cannot be read' : `This console does not understand “${what}” in it`;
    case 'missing':
      return 'The service gave no such rule';
  }
}
