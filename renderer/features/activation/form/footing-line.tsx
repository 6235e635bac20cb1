import { History16Regular } from '@fluentui/react-icons/svg/history';
import { planeOfHeld } from '../../../../shared/domain/planes.ts';
import { planeRead } from '../../../state/coverage.ts';
import { usePanelStore } from '../../../state/panel-store.ts';
import { useSlice } from '../../../state/slices-store.ts';
import { useFootings } from '../../../state/use-footing.ts';
import { useNow } from '../../../state/use-now.ts';
import { wakeEachMinute } from '../../../state/wake-times.ts';
import { footingWords } from './footing-words.ts';
import css from './panel-foot.module.css';

/** Above the button that sends: that the list it is of is old, and read again first. */
export function FootingLine() {
  const myRoles = useSlice('myRoles');
  const open = usePanelStore((state) => state.open);
  const footings = useFootings();
  const now = useNow(wakeEachMinute);
  const words = [...new Set(open?.eligibilities.map(planeOfHeld))]
    .map((plane) => footingWords(footings[plane], planeRead(myRoles, plane).asOf, now))
    .find((one) => one !== null);
  if (words === undefined) return null;
  return (
    <p className={css.line}>
      <History16Regular aria-hidden="true" />
      {words}
    </p>
  );
}
