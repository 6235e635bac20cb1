import type { ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { closeActivation } from '../../state/panel-store.ts';
import css from './panel-head.module.css';

type PanelHeadProps = { readonly label: string; readonly title: ReactNode; readonly children: ReactNode };

/** What the panel is about, and the way out of it. */
export function PanelHead({ label, title, children }: PanelHeadProps) {
  return (
    <div className={css.head}>
      <div className={css.words}>
        <p className={css.label}>{label}</p>
        <h2 id="activation-title" className={css.title}>
          {title}
        </h2>
        {children}
      </div>
      <Button
        appearance="subtle"
        icon={<Dismiss20Regular />}
        aria-label="Close, keep the draft"
        onClick={closeActivation}
      />
    </div>
  );
}
