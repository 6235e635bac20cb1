import type { Account } from '../../shared/contract/session.ts';
import { Logo } from '../components/logo.tsx';
import { AccountMenu } from './account-menu.tsx';
import { Freshness } from './freshness.tsx';
import { HeldRoles } from './held-roles.tsx';
import { RailLink } from './rail-link.tsx';
import { SCREENS, type ScreenId } from './screens.ts';
import { useMedia } from '../state/use-media.ts';
import { useWaitingCount } from './use-waiting-count.ts';
import css from './rail.module.css';

type RailProps = {
  readonly account: Account;
  readonly here: ScreenId;
  readonly onGo: (screen: ScreenId) => void;
  readonly onKeys: () => void;
};

/** The left edge: where one can go, how old what one sees is, and who one is. Icons alone at 1100 px and less. */
export function Rail({ account, here, onGo, onKeys }: RailProps) {
  const narrow = useMedia('(max-width: 1100px)');
  const waiting = useWaitingCount();
  return (
    <div className={css.rail} data-narrow={narrow}>
      <header className={css.brand}>
        <Logo size={narrow ? 24 : 22} />
        {!narrow && <span className={css.name}>PIM Desk</span>}
      </header>
      <div className={css.places}>
        <nav aria-label="Screens" className={css.nav}>
          {SCREENS.map((screen) => (
            <RailLink
              key={screen.id}
              screen={screen}
              here={screen.id === here}
              narrow={narrow}
              count={screen.id === 'approvals' ? waiting : null}
              onGo={onGo}
            />
          ))}
        </nav>
        {here !== 'my-roles' && <HeldRoles narrow={narrow} onGo={onGo} />}
      </div>
      <div className={css.foot} role="contentinfo">
        <Freshness here={here} narrow={narrow} />
        <AccountMenu account={account} narrow={narrow} onKeys={onKeys} />
      </div>
    </div>
  );
}
