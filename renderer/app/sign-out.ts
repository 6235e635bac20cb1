import { usePanelStore } from '../state/panel-store.ts';
import { askForWindow } from '../state/window-problem.ts';

/** Signs out. What was typed goes with the account, as its tokens do. */
export async function signOut(): Promise<void> {
  if (await askForWindow('signOut', {})) usePanelStore.setState({ open: null, drafts: {} });
}
