import { InlineDrawer } from '@fluentui/react-components';
import { closeActivation, usePanelStore } from '../../state/panel-store.ts';
import { PanelBody } from './panel-body.tsx';
import { useFocusReturn } from './use-focus-return.ts';
import css from './activation-panel.module.css';

/** The side panel in which a role is asked for. Not modal: the list beside it stays readable and usable. */
export function ActivationPanel() {
  const open = usePanelStore((state) => state.open);
  useFocusReturn(open);
  if (!open) return null;
  return (
    <InlineDrawer
      open
      position="end"
      separator
      className={css.panel}
      role="complementary"
      aria-labelledby="activation-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        closeActivation();
      }}
    >
      <PanelBody key={open.opening} open={open} />
    </InlineDrawer>
  );
}
