import { useCallback, useEffect, useState } from 'react';
import type { Account } from '../../shared/contract/session.ts';
import { ActivationPanel } from '../features/activation/activation-panel.tsx';
import { closeAccess, openAccess, useAccessOpen } from '../state/access-open.ts';
import { accountKey, visitOf } from '../state/account-on-screen.ts';
import { noteHolds } from '../state/lapsed-sign-ins.ts';
import { closeActivation, usePanelStore } from '../state/panel-store.ts';
import { useSlice } from '../state/slices-store.ts';
import { useTakenDrafts } from '../state/use-taken-drafts.ts';
import { Banners } from './banners.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { Rail } from './rail.tsx';
import { screenOf } from './screen-here.ts';
import type { ScreenId } from './screens.ts';
import { useFocusNewPage } from './use-focus-new-page.ts';
import { useGoToOpening } from './use-go-to-opening.ts';
import { useMakeRoom } from './use-make-room.ts';
import { usePlace } from './use-place.ts';
import { useShellKeys } from './use-shell-keys.ts';
import { useTellPainted } from './use-tell-painted.ts';
import css from './shell.module.css';

/** The window once somebody is signed in: rail, one screen, and the panel beside it. */
export function Shell({ account }: { readonly account: Account }) {
  const { connection } = useSlice('session');
  const visit = visitOf(connection, account);
  const { place, setPlace } = usePlace(visit);
  const here: ScreenId = useAccessOpen() ? 'access' : place;
  const go = useCallback(
    (screen: ScreenId) => {
      if (screen === 'access') {
        openAccess();
        return;
      }
      setPlace(screen);
      closeAccess();
    },
    [setPlace],
  );
  const [keys, setKeys] = useState(false);
  const showKeys = useCallback(() => setKeys(true), []);
  const panelOpen = usePanelStore((state) => state.open !== null);
  const who = accountKey(account);
  useTellPainted();
  useTakenDrafts();
  useShellKeys(here, go, showKeys);
  useGoToOpening(go);
  useEffect(() => noteHolds(visit), [visit]);
  useMakeRoom(here);
  useFocusNewPage(here);
  // The panel is for a role of the account that leaves; what was typed in it is kept for when it comes back.
  useEffect(() => closeActivation, [who]);
  const { Page } = screenOf(here);
  return (
    <div className={css.shell} data-panel={panelOpen ? 'open' : 'closed'}>
      <Rail account={account} here={here} onGo={go} onKeys={showKeys} />
      <main className={css.page} id="page" data-scroller>
        <Banners />
        {Page && <Page key={who} />}
      </main>
      <ActivationPanel />
      <KeysDialog open={keys} here={here} onClose={() => setKeys(false)} />
    </div>
  );
}
