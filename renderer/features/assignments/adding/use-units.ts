import { useEffect, useState } from 'react';
import type { Units } from '../../../../shared/contract/assignments/assignments.ts';
import { ask } from '../../../state/intents.ts';

/** Administrative units, read when they are asked for; null while they are. @param wanted whether one is to be chosen @param again counts up to read anew */
export function useUnits(wanted: boolean, again: number): Units | null {
  const [units, setUnits] = useState<Units | null>(null);
  useEffect(() => {
    if (!wanted) return undefined;
    let gone = false;
    void ask('readUnits', {}).then((answer) => {
      if (gone) return;
      setUnits(answer.ok ? answer.value : { state: 'failed', reason: answer.problem, units: [] });
    });
    return () => {
      gone = true;
    };
  }, [wanted, again]);
  return units;
}
