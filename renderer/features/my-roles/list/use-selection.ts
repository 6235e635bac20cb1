import { useCallback, useMemo, useState } from 'react';
import { announce } from '../../../state/announcements.ts';
import { serviceNow } from '../../../state/service-clock.ts';
import type { EligibleRowView } from './eligible-rows.ts';
import { selectedRows, tickedAll, whyNotSelect } from './selection.ts';

/** Which rows are ticked, to be activated together. What can no longer be activated falls out by itself. */
export function useSelection(rows: readonly EligibleRowView[], now: number) {
  const [pressed, setPressed] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback(
    (eligibilityId: string): void => {
      const row = rows.find(({ eligible }) => eligible.eligibilityId === eligibilityId);
      if (!row) return;
      const whyNot = whyNotSelect(row, serviceNow());
      if (whyNot !== null) announce(`Not selected. ${whyNot}`);
      else setPressed((before) => tickedAll([row], before, !before.has(eligibilityId), serviceNow()));
    },
    [rows],
  );
  const tickAll = useCallback(
    (shown: readonly EligibleRowView[], on: boolean): void =>
      setPressed((before) => tickedAll(shown, before, on, serviceNow())),
    [],
  );
  const clear = useCallback(() => setPressed(new Set()), []);
  const selected = useMemo(() => selectedRows(rows, pressed, now), [rows, pressed, now]);
  const ticked = useMemo(() => new Set(selected.map(({ eligible }) => eligible.eligibilityId)), [selected]);
  return { ticked, selected, toggle, tickAll, clear };
}

export type Selection = ReturnType<typeof useSelection>;
