import type { PlannedRole } from '../../../../../shared/contract/role-settings/plan.ts';
import { refOf } from '../../../../../shared/domain/role-settings/ref-of.ts';
import { putBack, seen } from '../../editor/draft/draft.ts';
import { changeDraft, settingsDraftKey } from '../../editor/draft/draft-store.ts';
import { settingsOf } from '../change-values.ts';
import { thoseTheirs, type Choices } from '../settle-conflict.ts';

/** Whose value is to hold is not asked a second time: what is let stand as theirs is no change in the editor any more. Ctrl Z brings it again. */
export function takeTheirs(item: PlannedRole, choices: Choices): void {
  const keys = thoseTheirs(item, choices);
  if (keys.length === 0) return;
  const inForce = settingsOf(item.theirs, 'after');
  changeDraft(settingsDraftKey(refOf(item)), (draft) => seen(putBack(draft, keys), inForce, keys));
}
