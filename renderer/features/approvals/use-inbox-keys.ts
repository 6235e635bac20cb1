import { useEffect } from 'react';
import { actsOnPage } from '../../state/acts-on-page.ts';
import type { Armed } from './deciding/use-armed.ts';
import type { InboxTab } from './list/list-head.tsx';
import type { Ways } from './panes.ts';
import type { Decided } from './use-decided.ts';
import type { Inbox } from './use-inbox.ts';

type InboxKeys = {
  readonly tab: InboxTab;
  readonly inbox: Inbox;
  readonly decided: Decided;
  readonly armed: Armed;
  readonly ways: Ways;
};

/** j and k walk, a and d arm, "/" filters. Letters act only outside fields, menus, dialogs and the panel. */
export function useInboxKeys({ tab, inbox, decided, armed, ways }: InboxKeys): void {
  useEffect(() => {
    const step = (by: 1 | -1): void => {
      if (tab === 'waiting') choose(inbox.shown, inbox.current, by, inbox.choose);
      else choose(decided.all, decided.current, by, decided.choose);
      ways.toChosen();
    };
    const arm = (decision: 'approve' | 'deny'): void => {
      if (tab !== 'waiting' || inbox.current === null) return;
      ways.showCard();
      armed.arm(decision);
    };
    const pressed = (event: KeyboardEvent): void => {
      const { target } = event;
      if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!actsOnPage(target)) return;
      if (event.key === 'j') step(1);
      else if (event.key === 'k') step(-1);
      else if (event.key === 'a') arm('approve');
      else if (event.key === 'd') arm('deny');
      else if (event.key === '/') ways.toFilter();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [tab, inbox, decided, armed, ways]);
}

function choose<T>(items: readonly T[], current: T | null, by: 1 | -1, pick: (item: T) => void): void {
  const at = current === null ? -1 : items.indexOf(current);
  const next = items[Math.min(items.length - 1, Math.max(0, at + by))];
  if (next !== undefined) pick(next);
}
