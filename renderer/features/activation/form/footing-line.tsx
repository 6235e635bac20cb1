import { History16Regular } from '@fluentui/react-icons/svg/history';
import { useSlice } from '../../../state/slices-store.ts';
import { useFooting } from '../../../state/use-footing.ts';
import { useNow } from '../../../state/use-now.ts';
import { wakeEachMinute } from '../../../state/wake-times.ts';
import { footingWords } from './footing-words.ts';
import css from './panel-foot.module.css';

/** Above the button that sends: that the list is old, and read again first. */
export function FootingLine() {
  const { asOf } = useSlice('myRoles');
  const footing = useFooting();
  const now = useNow(wakeEachMinute);
  const words = footingWords(footing, asOf, now);
  if (words === null) return null;
  return (
    <p className={css.line}>
      <History16Regular aria-hidden="true" />
      {words}
    </p>
  );
}
