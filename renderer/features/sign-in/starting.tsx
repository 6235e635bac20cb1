import { Spinner } from '@fluentui/react-components';
import { useSlow } from '../../state/use-slow.ts';
import css from '../../components/entry/step.module.css';

/** The moments before main knows whether somebody is signed in. */
export function Starting() {
  const slow = useSlow(400);
  return (
    <div className={css.step}>
      <h1 className={css.title}>PIM Desk</h1>
      {slow && <Spinner labelPosition="after" size="tiny" label="Restoring your sign-in" />}
    </div>
  );
}
