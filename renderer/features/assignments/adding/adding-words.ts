import type { Side } from '../../../../shared/contract/assignments/assignments.ts';
import type { SettingsRow } from '../../../../shared/contract/role-settings/matrix.ts';
import { countedThings } from '../../../components/counted-things.ts';
import { counted } from '../../../components/role-words.ts';

/** "6 assignments: eligible for 2 roles and 1 group, 2 people or groups." */
export function addingWords(chosen: readonly SettingsRow[], principals: number, side: Side): string {
  if (chosen.length === 0 || principals === 0) return 'Nothing to assign yet.';
  const all = counted(chosen.length * principals, 'assignment');
  const whom = counted(principals, 'principal');
  return `${all}: ${side === 'eligible' ? 'eligible for' : 'active in'} ${countedThings(chosen)}, ${whom}.`;
}
