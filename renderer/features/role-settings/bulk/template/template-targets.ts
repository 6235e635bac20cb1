import type { SettingsRow } from '../../../../../shared/contract/role-settings/matrix.ts';
import type { SettingsRef, TemplateName } from '../../../../../shared/contract/role-settings/plan.ts';
import { keyOfHeld, roleKey } from '../../../../../shared/domain/role-key.ts';
import { tierOf } from '../../../../../shared/domain/role-settings/tiers.ts';
import { refOf } from '../../../../../shared/domain/role-settings/ref-of.ts';
import { countedThings } from '../../../../components/counted-things.ts';
import { tierTitle } from '../../../../components/role-tier-words.ts';

type Asked = { readonly to: readonly SettingsRef[] | null; readonly of: TemplateName };

const ofTier = (rows: readonly SettingsRow[], tier: TemplateName): SettingsRow[] =>
  rows.filter(({ role, scope }) => tierOf(role, scope) === tier);

/** Which roles a template is applied to: those selected, else all of its tier. */
export const templateTargets = ({ to, of }: Asked, rows: readonly SettingsRow[]): readonly SettingsRef[] =>
  to ?? ofTier(rows, of).map(refOf);

/** "Apply the template High to 28 roles" */
export const templateTitle = ({ of }: Asked, targets: readonly SettingsRef[]): string => {
  const things = countedThings(targets.map(({ scopeId }) => ({ scope: { id: scopeId } })));
  return targets.length === 0
    ? `The template ${tierTitle(of)}`
    : `Apply the template ${tierTitle(of)} to ${things}`;
};

/** Where some of those selected are of another tier than the template is meant for; '' where none is. */
export function otherTiersNote({ to, of }: Asked, rows: readonly SettingsRow[]): string {
  if (to === null) return '';
  const keys = new Set(to.map(({ definitionId, scopeId }) => roleKey(definitionId, scopeId)));
  const other = rows.filter((row) => keys.has(keyOfHeld(row)) && tierOf(row.role, row.scope) !== of);
  if (other.length === 0) return '';
  return `${other.length} of those selected ${other.length === 1 ? 'is' : 'are'} of another tier.`;
}

/** The template to begin with: that of the first of those selected which has one. */
export function templateFor(to: readonly SettingsRef[], rows: readonly SettingsRow[]): TemplateName {
  const keys = new Set(to.map(({ definitionId, scopeId }) => roleKey(definitionId, scopeId)));
  for (const row of rows) {
    if (!keys.has(keyOfHeld(row))) continue;
    const tier = tierOf(row.role, row.scope);
    if (tier !== 'groups') return tier;
  }
  return 'standard';
}
