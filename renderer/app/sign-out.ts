import { dropAdding } from '../features/assignments/drafts/add-draft.ts';
import { dropChangingOf } from '../features/assignments/drafts/change-draft.ts';
import { dropSettingsDraftsOf } from '../features/role-settings/editor/draft/draft-store.ts';
import { accountOnScreen } from '../state/account-on-screen.ts';
import { dropMoreTimeOf } from '../state/more-time-drafts.ts';
import { dropDraftsOf } from '../state/panel-store.ts';
import { askForWindow } from '../state/window-problem.ts';

/** Signs out who is on screen. What they typed goes with the account, as its tokens do. */
export async function signOut(): Promise<void> {
  const who = accountOnScreen();
  if (await askForWindow('signOut', {})) {
    dropDraftsOf(who);
    dropMoreTimeOf(who);
    dropSettingsDraftsOf(who);
    dropAdding(who);
    dropChangingOf(who);
  }
}
