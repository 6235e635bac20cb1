import { Eye16Regular } from '@fluentui/react-icons/svg/eye';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import type { Decider } from '../../../../shared/contract/past.ts';
import { QuietIcon } from '../../../components/quiet-icon.tsx';
import { usePreference, useSlice } from '../../../state/slices-store.ts';
import type { PastRow } from './past-rows.ts';
import { isPicked } from './second-look.ts';
import css from './second-look-mark.module.css';

type SecondLookMarkProps = { readonly row: PastRow; readonly decider: Decider | null | undefined };

/** At the end of a row: one's own approval that was picked for a second look, and whether it was looked through. */
export function SecondLookMark({ row, decider }: SecondLookMarkProps) {
  const sampleOneIn = usePreference('sampleOneIn');
  const { reviewed } = useSlice('past');
  if (!isPicked(row, decider, sampleOneIn)) return null;
  const done = reviewed.includes(row.request.requestId);
  return (
    <span className={css.mark} data-done={done}>
      <QuietIcon icon={done ? Checkmark16Regular : Eye16Regular} />
      {done ? 'Looked through' : 'Second look'}
    </span>
  );
}
