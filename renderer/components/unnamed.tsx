import { Tooltip } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import css from './unnamed.module.css';

type UnnamedProps = { readonly id: string; readonly reason: string; readonly before?: ReactNode };

/** An id in the place of a name that could not be read; why, and the id in full, on hover and focus. */
export function Unnamed({ id, reason, before }: UnnamedProps) {
  return (
    <Tooltip relationship="description" content={`${reason} Id: ${id}`}>
      <span role="note" tabIndex={0} className={css.unnamed}>
        {before}
        <bdi className={css.id}>{id}</bdi>
      </span>
    </Tooltip>
  );
}
