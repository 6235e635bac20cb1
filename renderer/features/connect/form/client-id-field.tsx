import { useState } from 'react';
import { Input } from '@fluentui/react-components';
import { LockedField } from './locked-field.tsx';
import { SaidUnder } from './said-under.tsx';
import css from './connect-field.module.css';

const LABEL = 'Application (client) id';

type ClientIdFieldProps = {
  readonly typed: string;
  readonly locked: boolean;
  /** What is wrong with it; null where nothing is. */
  readonly hint: string | null;
  readonly onType: (clientId: string) => void;
};

/** Which registration the console signs in as. Counts along quietly while one types; it is wrong once one has left it or pressed Enter. */
export function ClientIdField({ typed, locked, hint, onType }: ClientIdFieldProps) {
  const [typing, setTyping] = useState(false);
  if (locked) return <LockedField id="connect-client-id" label={LABEL} value={typed} />;
  const told = typed.trim() === '' ? null : hint;
  const wrong = told !== null && !typing;
  return (
    <div className={css.field}>
      <label className={css.label} htmlFor="connect-client-id">
        {LABEL}
      </label>
      <Input
        id="connect-client-id"
        className={`${css.control} ${css.mono}`}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={wrong}
        aria-describedby="connect-client-id-said"
        onBlur={() => setTyping(false)}
        onKeyDown={({ key }) => key === 'Enter' && setTyping(false)}
        onChange={(_, { value }) => {
          setTyping(true);
          onType(value);
        }}
      />
      <SaidUnder id="connect-client-id-said" tone={wrong ? 'bad' : 'quiet'} text={told} />
    </div>
  );
}
