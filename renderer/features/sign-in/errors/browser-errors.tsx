import { useId, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { Connection } from '../../../../shared/contract/connection.ts';
import { ErrorSearch } from './error-search.tsx';
import css from './browser-errors.module.css';

/** What the sign-in page may end with and never tells the console: folded until somebody looks for it. */
export function BrowserErrors({ connection }: { readonly connection: Connection }) {
  const [open, setOpen] = useState(false);
  const inside = useId();
  const Chevron = open ? ChevronDown20Regular : ChevronRight20Regular;
  return (
    <section className={css.errors} aria-label="Errors of the sign-in page">
      <Button
        className={css.opener}
        appearance="transparent"
        icon={<Chevron />}
        aria-expanded={open}
        aria-controls={inside}
        onClick={() => setOpen(!open)}
      >
        The browser shows an error?
      </Button>
      <div id={inside}>{open && <ErrorSearch connection={connection} />}</div>
    </section>
  );
}
