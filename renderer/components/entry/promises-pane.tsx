import { CloudOff20Regular } from '@fluentui/react-icons/svg/cloud-off';
import { LockClosed20Regular } from '@fluentui/react-icons/svg/lock-closed';
import { ShieldLock20Regular } from '@fluentui/react-icons/svg/shield-lock';
import { Logo } from '../logo.tsx';
import { ThreeRings } from './three-rings.tsx';
import { QuietIcon } from '../quiet-icon.tsx';
import css from './promises-pane.module.css';

const PROMISES = [
  {
    Icon: LockClosed20Regular,
    claim: 'Your tokens stay in one process.',
    meaning: 'The window you look at never holds one.',
  },
  {
    Icon: CloudOff20Regular,
    claim: 'No telemetry.',
    meaning: 'It talks to your cloud’s sign-in and Graph, to nobody else.',
  },
  {
    Icon: ShieldLock20Regular,
    claim: 'Asks for one tier.',
    meaning: 'It shows what was granted, and says when that is more than it needs.',
  },
] as const;

/** What the console is and what it holds itself to, beside the first steps. Left away where the window is narrow. */
export function PromisesPane() {
  return (
    <aside className={css.pane} aria-label="About PIM Desk">
      <div className={css.brand}>
        <Logo />
        PIM Desk
      </div>
      <ThreeRings />
      <ul className={css.promises}>
        {PROMISES.map(({ Icon, claim, meaning }) => (
          <li key={claim} className={css.promise}>
            <QuietIcon icon={Icon} className={css.icon} />
            <div>
              <p className={css.claim}>{claim}</p>
              <p>{meaning}</p>
            </div>
          </li>
        ))}
      </ul>
    </aside>
  );
}
