import type { Plane } from '../../../../shared/contract/my-roles.ts';
import type {
  KeptBaseline,
  MatrixView,
  SettingsRow,
} from '../../../../shared/contract/role-settings/matrix.ts';
import type { SettingKey } from '../../../../shared/contract/role-settings/settings.ts';
import { planeOfHeld } from '../../../../shared/domain/planes.ts';
import { keyOfHeld } from '../../../../shared/domain/role-key.ts';
import { differencesOf } from '../../../../shared/domain/role-settings/differences.ts';
import { tierOf, type Tier } from '../../../../shared/domain/role-settings/tiers.ts';
import { scopeName } from '../../../components/scope-words.ts';

/** A row with what the grid asks of it over and over, worked out once a reading. */
export type MatrixRow = {
  readonly key: string;
  readonly row: SettingsRow;
  readonly plane: Plane;
  readonly tier: Tier;
  readonly differs: ReadonlySet<SettingKey>;
  /** What the filter looks through, in lower case. */
  readonly text: string;
};

/** @param compareWith what differences are marked against */
export const matrixRows = (
  rows: readonly SettingsRow[],
  compareWith: MatrixView['compareWith'],
  baseline: KeptBaseline | null,
): MatrixRow[] =>
  rows.map((row) => ({
    key: keyOfHeld(row),
    row,
    plane: planeOfHeld(row),
    tier: tierOf(row.role, row.scope),
    differs: new Set(differencesOf(row, compareWith, baseline)),
    text: textOf(row),
  }));

const textOf = ({ role, scope }: SettingsRow): string =>
  [role.name, ...(scope.kind === 'membership' ? [scopeName(scope)] : [])].join('\n').toLowerCase();
