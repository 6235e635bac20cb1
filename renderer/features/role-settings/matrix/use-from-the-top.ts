import { useLayoutEffect, useRef, type RefObject } from 'react';
import { accountOnScreen } from '../../../state/account-on-screen.ts';
import { noteScrolled, scrolledNow } from './matrix-place.ts';
import type { Matrix } from './use-matrix.ts';

/**
 * Other rows or another order, asked for by hand, are shown from their first on: how far one was in what was there before says nothing of
 * them. What a reading brings moves nothing. @param page what the grid is in, if there is one
 */
export function useFromTheTop(page: RefObject<HTMLElement | null>, { view, query }: Matrix): void {
  const { plane, privilegedOnly, differsOnly, noApprovalOnly, sort, byTier } = view;
  const account = accountOnScreen();
  const asked = JSON.stringify([query, plane, privilegedOnly, differsOnly, noApprovalOnly, sort, byTier]);
  const before = useRef({ account, asked });
  useLayoutEffect(() => {
    const { account: whose, asked: what } = before.current;
    before.current = { account, asked };
    if (whose !== account || what === asked) return;
    noteScrolled({ top: 0, left: scrolledNow().left });
    const grid = page.current?.querySelector('[role="grid"]');
    if (grid) grid.scrollTop = 0;
  }, [page, account, asked]);
}
