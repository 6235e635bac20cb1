import { useEffect, type RefObject } from 'react';
import { actsOnPage } from './acts-on-page.ts';
import type { EligibleRowView } from './eligible-rows.ts';

const rowsIn = (page: HTMLElement): HTMLElement[] => [
  ...page.querySelectorAll<HTMLElement>('[role="row"][data-eligibility]'),
];

/** The row's own button where it has one, else the row: what j and k walk over. */
function focusRow(row: HTMLElement | undefined): void {
  if (!row) return;
  (row.querySelector<HTMLElement>('button') ?? row).focus();
  row.scrollIntoView({ block: 'nearest' });
}

function step(page: HTMLElement, by: 1 | -1): void {
  const rows = rowsIn(page);
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  if (at === -1) focusRow(rows[0]);
  else focusRow(rows[Math.min(rows.length - 1, Math.max(0, at + by))]);
}

/**
 * The keys of the page: "/" filters, Enter there or arrow down goes to the list, j and k (arrows inside the list) walk, a or Enter activates, e asks to deactivate. Letters act
 * only outside fields, panels and dialogs.
 */
export function useRoleKeys(
  page: RefObject<HTMLElement | null>,
  rows: readonly EligibleRowView[],
  onDeactivate: (assignmentId: string) => void,
): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const root = page.current;
      const target = event.target;
      if (!root || !(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
      const row = target.closest<HTMLElement>('[data-eligibility]');
      const inFilter = target.closest('[data-filter]') !== null || target.matches('input[data-filter]');
      if (event.key === 'ArrowDown' && (row || inFilter)) step(root, 1);
      else if (event.key === 'Enter' && inFilter) step(root, 1);
      else if (event.key === 'ArrowUp' && row) step(root, -1);
      else if (!actsOnPage(target)) return;
      else if (event.key === 'j') step(root, 1);
      else if (event.key === 'k') step(root, -1);
      else if (event.key === '/') root.querySelector<HTMLElement>('input[data-filter]')?.focus();
      else if (event.key === 'a' && row) row.querySelector<HTMLElement>('button')?.click();
      else if (event.key === 'Enter' && row && target === row)
        row.querySelector<HTMLElement>('button')?.click();
      else if (event.key === 'e') {
        const id = assignmentAt(target, row, rows);
        if (id === undefined) return;
        onDeactivate(id);
      } else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [page, rows, onDeactivate]);
}

/** The activation that `e` means: of the card or of the row that has the focus. */
function assignmentAt(
  target: HTMLElement,
  row: HTMLElement | null,
  rows: readonly EligibleRowView[],
): string | undefined {
  const onCard = target.closest<HTMLElement>('[data-assignment]')?.dataset['assignment'];
  if (onCard !== undefined) return onCard;
  const standing = rows.find(
    ({ eligible }) => eligible.eligibilityId === row?.dataset['eligibility'],
  )?.standing;
  return standing?.kind === 'active' ? standing.active.assignmentId : undefined;
}
