import { useEffect, useState } from 'react';
import type { Account } from '../../shared/contract/session.ts';
import { ActivationPanel } from '../features/activation/activation-panel.tsx';
import { usePanelStore } from '../state/panel-store.ts';
import { Banners } from './banners.tsx';
import { Rail } from './rail.tsx';
import { SCREENS, type ScreenId } from './screens.ts';
import { useShellKeys } from './use-shell-keys.ts';
import css from './shell.module.css';

/** The window once somebody is signed in: rail, one screen, and the panel beside it. */
export function Shell({ account }: { readonly account: Account }) {
  const [here, setHere] = useState<ScreenId>('my-roles');
  const panelOpen = usePanelStore((state) => state.open !== null);
  useShellKeys(setHere);
  useForgetOtherAccounts(account.objectId);
  const Page = SCREENS.find((screen) => screen.id === here)?.Page;
  return (
    <div className={css.shell} data-panel={panelOpen ? 'open' : 'closed'}>
      <Rail account={account} here={here} onGo={setHere} />
      <main className={css.page} id="page" data-scroller>
        <Banners />
        {Page && <Page />}
      </main>
      <ActivationPanel />
    </div>
  );
}

let lastObjectId: string | null = null;

/** What one account typed is never offered to another. */
function useForgetOtherAccounts(objectId: string): void {
  useEffect(() => {
    if (lastObjectId !== null && lastObjectId !== objectId)
      usePanelStore.setState({ open: null, drafts: {} });
    lastObjectId = objectId;
  }, [objectId]);
}
