import type { PlannedRole } from '../../../../../shared/contract/role-settings/plan.ts';
import { refOf } from '../../../../../shared/domain/role-settings/ref-of.ts';
import { readDetail } from '../../editor/detail/detail-store.ts';
import { putBack, seen } from '../../editor/draft/draft.ts';
import { changeDraft, settingsDraftKey, useSettingsDrafts } from '../../editor/draft/draft-store.ts';
import { settingsOf } from '../change-values.ts';
import { conflicts } from '../plan-items.ts';
import { thoseTheirs, type Choices } from '../settle-conflict.ts';

/**
 * Whose value is to hold is not asked a second time, however the review is left: what is let stand as theirs is no change in the editor any
 * more (Ctrl Z brings it again), and what is kept as one's own is a change of theirs from then on.
 */
export async function keepChoices(item: PlannedRole, choices: Choices): Promise<void> {
  const of = refOf(item);
  const key = settingsDraftKey(of);
  const chosen = conflicts(item)
    .map(({ setting }) => setting)
    .filter((setting) => choices[setting] !== undefined);
  if (chosen.length === 0 || !useSettingsDrafts.getState().drafts[key]) return;
  // What the editor shows as in force is older than what was chosen over: first it is to know theirs, too.
  await readDetail(of);
  const theirs = thoseTheirs(item, choices);
  const inForce = settingsOf(item.theirs, 'after');
  changeDraft(key, (draft) => seen(theirs.length > 0 ? putBack(draft, theirs) : draft, inForce, chosen));
}
