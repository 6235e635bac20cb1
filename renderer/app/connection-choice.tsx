import { MenuGroup, MenuGroupHeader, MenuItemRadio } from '@fluentui/react-components';
import { clientIdTail, savedName } from '../components/entry/connection-words.ts';
import { ServiceText } from '../components/service-text.tsx';
import { checkAfterSignIn } from '../state/access-open.ts';
import { useSlice } from '../state/slices-store.ts';
import { askForWindow } from '../state/window-problem.ts';
import css from './account-menu.module.css';

/** Puts a saved connection on screen, with whoever was signed in there last. */
export async function switchTo(id: string): Promise<void> {
  // They have nothing to do with a connection that was made and not signed in to.
  checkAfterSignIn(false);
  await askForWindow('switchConnection', { id });
}

/** The tenants this device is connected to, where there are several. */
export function ConnectionChoice() {
  const { saved } = useSlice('connections');
  if (saved.length < 2) return null;
  return (
    <MenuGroup>
      <MenuGroupHeader>Connections on this device</MenuGroupHeader>
      {saved.map((one) => (
        <MenuItemRadio key={one.id} name="connection" value={one.id} persistOnClick={false}>
          <span className={css.choice}>
            <span className={css.name}>
              <ServiceText text={savedName(one)} />
            </span>
            <span className={css.tenant}>
              <ServiceText text={`${one.connection.tenant}, …${clientIdTail(one.connection)}`} />
            </span>
          </span>
        </MenuItemRadio>
      ))}
    </MenuGroup>
  );
}
