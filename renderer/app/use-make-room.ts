import { useEffect } from 'react';
import { closeActivation } from '../state/panel-store.ts';
import type { ScreenId } from './screens.ts';

/** Where the panel covers the page (`shell.module.css`), it closes when it has led to the page of rights; its draft is kept. */
export function useMakeRoom(here: ScreenId): void {
  useEffect(() => {
    if (here === 'access' && window.matchMedia('(max-width: 860px)').matches) closeActivation();
  }, [here]);
}
