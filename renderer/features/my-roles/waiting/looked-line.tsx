import { useMemo } from 'react';
import type { ActivityEntry } from '../../../../shared/contract/activity.ts';
import { useNow } from '../../../state/use-now.ts';
import { wakeForTimeLeft } from '../../../state/wake-times.ts';
import { lookedWords } from './looked-words.ts';
import css from './waiting-item.module.css';

/** How often was read for something whose outcome is not known, and when it is read again. */
export function LookedLine({ looked }: { readonly looked: NonNullable<ActivityEntry['looked']> }) {
  const now = useNow(useMemo(() => wakeForTimeLeft(looked.nextAt), [looked.nextAt]));
  return <p className={css.looked}>{lookedWords(looked, now)}</p>;
}
