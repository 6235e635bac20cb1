import { Input } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import { SaidUnder } from './said-under.tsx';
import css from './connect-field.module.css';

type LockedFieldProps = { readonly id: string; readonly label: string; readonly value: string };

/** A field this machine's policy fixes: it can be read and copied, not changed. */
export function LockedField({ id, label, value }: LockedFieldProps) {
  return (
    <div className={css.field}>
      <label className={css.label} htmlFor={id}>
        {label}
      </label>
      <Input
        id={id}
        className={`${css.control} ${css.locked}`}
        readOnly
        value={value}
        contentBefore={<LockClosed16Regular aria-hidden="true" />}
        aria-describedby={`${id}-locked`}
      />
      <SaidUnder id={`${id}-locked`} tone="quiet" text="Set by your administrator" />
    </div>
  );
}
