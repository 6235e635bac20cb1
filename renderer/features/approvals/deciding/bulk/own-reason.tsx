import { useState } from 'react';
import { Button, Textarea } from '@fluentui/react-components';
import type { WaitingRequest } from '../../../../../shared/contract/approvals.ts';
import { visibleText } from '../../../../components/visible-text.ts';
import { firstName, requestorName } from '../requestor-name.ts';
import { useWords } from '../use-words.ts';
import css from './bulk-bar.module.css';

/**
 * What is said to one of several instead of what is said to all: the same words as stand in the field where this one is decided alone,
 * so that nothing typed for somebody is lost by selecting more.
 */
export function OwnReason({ request }: { readonly request: WaitingRequest }) {
  const { words, type } = useWords(request.requestId);
  const [opened, setOpened] = useState(false);
  const name = visibleText(firstName(request.requestor));
  const toShared = (from: HTMLElement): void =>
    from.closest('form')?.querySelector<HTMLElement>('[data-justification]')?.focus();
  if (!opened && words === '')
    return (
      <div className={css.own}>
        <Button size="small" appearance="outline" onClick={() => setOpened(true)}>
          Own reason for {name}…
        </Button>
      </div>
    );
  return (
    <div className={css.own}>
      <span className={css.ownFor} aria-hidden="true">
        Only {name}
      </span>
      <Textarea
        className={css.ownField}
        size="small"
        rows={1}
        resize="none"
        value={words}
        autoFocus={opened}
        aria-label={`Own reason for ${visibleText(requestorName(request.requestor))}`}
        placeholder={`Own reason, only ${name} sees it`}
        onChange={(_, { value }) => type(value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.shiftKey) return;
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          toShared(event.currentTarget);
        }}
      />
      <Button
        size="small"
        appearance="transparent"
        onClick={(event) => {
          toShared(event.currentTarget);
          type('');
          setOpened(false);
        }}
      >
        As for all
      </Button>
    </div>
  );
}
