import { Button, Input } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import { KeyCap } from '../../components/key-cap.tsx';
import css from './page-head.module.css';

type PageHeadProps = { readonly filter: string; readonly onFilter: (filter: string) => void };

/** Title and filter. "/" puts the cursor in, Esc empties it and then leaves, Enter or arrow down goes to the list. */
export function PageHead({ filter, onFilter }: PageHeadProps) {
  return (
    <header className={css.head}>
      <h1 className={css.title} tabIndex={-1} data-page-title>
        My roles
      </h1>
      <Input
        className={css.filter}
        value={filter}
        placeholder="Filter roles and scopes"
        aria-label="Filter roles and scopes"
        aria-keyshortcuts="/"
        data-filter
        contentBefore={<Search20Regular />}
        contentAfter={
          filter === '' ? (
            <KeyCap>/</KeyCap>
          ) : (
            <Button
              appearance="transparent"
              size="small"
              icon={<Dismiss16Regular />}
              aria-label="Clear filter"
              onClick={() => onFilter('')}
            />
          )
        }
        onChange={(_, { value }) => onFilter(value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          if (filter === '') event.currentTarget.blur();
          else onFilter('');
        }}
      />
    </header>
  );
}
