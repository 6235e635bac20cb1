import { useEffect, useId, useState } from 'react';
import { Button, Input } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import type { Connection } from '../../../../shared/contract/connection.ts';
import { CopyButton } from '../../../components/copy-button.tsx';
import { announce } from '../../../state/announcements.ts';
import { serviceNow } from '../../../state/service-clock.ts';
import { ErrorEntry } from './error-entry.tsx';
import { administratorMessage, countWords, listFor } from './error-words.ts';
import css from './browser-errors.module.css';

/** Finds an error by number, by words or by the whole text of the page. */
export function ErrorSearch({ connection }: { readonly connection: Connection }) {
  const [typed, setTyped] = useState('');
  const [opened, setOpened] = useState<string | null>(null);
  const field = useId();
  const hint = useId();
  const found = listFor(typed);
  const words = countWords(typed, found.length);
  useEffect(() => focusOn(field), [field]);
  useEffect(() => {
    if (words !== null) announce(words);
  }, [words]);
  const type = (text: string): void => {
    setTyped(text);
    const hits = listFor(text);
    // One hit is what they looked for: it opens by itself.
    setOpened(text.trim() !== '' && hits.length === 1 ? (hits[0]?.number ?? null) : null);
  };
  const message = (): string => administratorMessage(typed, connection, serviceNow());
  return (
    <div className={css.inside}>
      <p id={hint}>
        Some errors stay in the browser: nothing comes back to this window. Paste the page’s text, or type its
        number.
      </p>
      <Input
        id={field}
        className={css.search}
        value={typed}
        placeholder="AADSTS50011, or words of the page"
        aria-label="Find an error of the sign-in page"
        aria-describedby={hint}
        contentBefore={<Search20Regular aria-hidden="true" />}
        contentAfter={
          typed === '' ? null : (
            <Button
              appearance="transparent"
              size="small"
              icon={<Dismiss16Regular />}
              aria-label="Clear the search"
              onClick={() => {
                type('');
                focusOn(field);
              }}
            />
          )
        }
        onChange={(_, { value }) => type(value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && found[0]) setOpened(found[0].number);
          if (event.key === 'Escape' && typed !== '') {
            event.stopPropagation();
            type('');
          }
        }}
      />
      {words !== null && <p className={css.count}>{words}</p>}
      {found.length === 0 ? (
        <CopyButton label="Copy message for an administrator" text={message} />
      ) : (
        <ul className={css.list}>
          {found.map((error) => (
            <ErrorEntry
              key={error.number}
              error={error}
              open={opened === error.number}
              message={message}
              onToggle={() => setOpened(opened === error.number ? null : error.number)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

const focusOn = (id: string): void => document.getElementById(id)?.focus();
