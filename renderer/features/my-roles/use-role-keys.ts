import { useEffect, type RefObject } from 'react';
import { actsOnPage, characterKeysAct } from '../../state/acts-on-page.ts';
import type { EligibleRowView } from './list/eligible-rows.ts';
import type { RoleActions } from './role-actions.ts';
import { toggleFavourite } from './list/toggle-favourite.ts';

const rowsIn = (page: HTMLElement): HTMLElement[] => [
  ...page.querySelectorAll<HTMLElement>('[role="row"][data-eligibility]'),
];
const actionOf = (row: HTMLElement): HTMLElement | null =>
  row.querySelector<HTMLElement>('[data-row-action]');

/** The row's own button where it has one, else the row: what j and k walk over. */
function focusRow(row: HTMLElement | undefined): void {
  if (!row) return;
  (actionOf(row) ?? row).focus();
  row.scrollIntoView({ block: 'nearest' });
}

function step(page: HTMLElement, by: 1 | -1): void {
  const rows = rowsIn(page);
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  if (at === -1) focusRow(rows[0]);
  else focusRow(rows[Math.min(rows.length - 1, Math.max(0, at + by))]);
}

/**
 * The keys of the page: "/" filters, Enter there or arrow down goes to the list, j and k (arrows inside the list) walk, a or Enter
 * activates, x selects, f marks a favourite, e asks to deactivate, c to cancel the request. Letters act only outside fields, panels
 * and dialogs, and only where they are switched on.
 */
export function useRoleKeys(
  page: RefObject<HTMLElement | null>,
  rows: readonly EligibleRowView[],
  actions: RoleActions,
): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const root = page.current;
      const { target, key } = event;
      if (!root || !(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
      const row = target.closest<HTMLElement>('[data-eligibility]');
      const inFilter = target.closest('[data-filter]') !== null || target.matches('input[data-filter]');
      if (key === 'ArrowDown' && (row || inFilter)) step(root, 1);
      else if (key === 'Enter' && inFilter) step(root, 1);
      else if (key === 'ArrowUp' && row) step(root, -1);
      else if (!actsOnPage(target) || !characterKeysAct(key)) return;
      else if (key === 'j') step(root, 1);
      else if (key === 'k') step(root, -1);
      else if (key === '/') root.querySelector<HTMLElement>('input[data-filter]')?.focus();
      else if (row && (key === 'a' || (key === 'Enter' && target === row))) actionOf(row)?.click();
      else if (!onItem(key, target, viewOf(row, rows), actions)) return;
      event.preventDefault();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [page, rows, actions]);
}

const viewOf = (row: HTMLElement | null, rows: readonly EligibleRowView[]): EligibleRowView | undefined =>
  rows.find(({ eligible }) => eligible.eligibilityId === row?.dataset['eligibility']);

/** What a letter means on the card, item or row that has the focus. False where it means nothing there. */
function onItem(
  key: string,
  target: HTMLElement,
  view: EligibleRowView | undefined,
  actions: RoleActions,
): boolean {
  const standing = view?.standing;
  switch (key) {
    case 'x':
      if (!view) return false;
      actions.toggleSelected(view.eligible.eligibilityId);
      return true;
    case 'f':
      if (!view) return false;
      void toggleFavourite(view.eligible, !view.favourite);
      return true;
    case 'e': {
      const held = target.closest<HTMLElement>('[data-assignment]')?.dataset['assignment'];
      const id = held ?? (standing?.kind === 'active' ? standing.active.assignmentId : undefined);
      if (id !== undefined) actions.deactivate(id);
      return id !== undefined;
    }
    case 'c': {
      const item = target.closest<HTMLElement>('[data-request]')?.dataset['request'];
      const id = item ?? (standing?.kind === 'waiting' ? standing.request.requestId : undefined);
      if (id !== undefined) actions.cancelRequest(id);
      return id !== undefined;
    }
    default:
      return false;
  }
}
