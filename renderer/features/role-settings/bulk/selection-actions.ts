import type { SettingsRow } from '../../../../shared/contract/role-settings/matrix.ts';
import type { SettingsRef } from '../../../../shared/contract/role-settings/plan.ts';
import { openStep } from '../review/shown-step.ts';
import { exportSettings } from './export-settings.ts';
import { templateFor } from './template/template-targets.ts';

/** Something that can be done with what is selected, beside changing chosen settings. */
export type SelectionAction = {
  readonly label: string;
  /** Null where it can be done. */
  readonly whyNot: string | null;
  readonly act: () => void;
};

/** @param whyNoSave why nothing can be saved now @param tooMany why nothing can be done with so many */
export const selectionActions = (
  selected: readonly SettingsRef[],
  rows: readonly SettingsRow[],
  { whyNoSave, tooMany }: { readonly whyNoSave: string | null; readonly tooMany: string | null },
): readonly SelectionAction[] => [
  {
    label: 'Apply template…',
    whyNot: whyNoSave,
    act: () => openStep({ kind: 'template', to: selected, of: templateFor(selected, rows) }),
  },
  {
    label: 'Copy settings from…',
    whyNot: whyNoSave,
    act: () => openStep({ kind: 'copy-from', to: selected }),
  },
  { label: 'Export…', whyNot: tooMany, act: () => void exportSettings(selected) },
];
