import { Button, Input } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { Search16Regular, Search20Regular } from '@fluentui/react-icons/svg/search';
import { KeyCap } from './key-cap.tsx';

type FilterFieldProps = {
  readonly value: string;
  readonly onType: (value: string) => void;
  /** What is filtered; also what assistive technology calls it. */
  readonly label: string;
  readonly placeholder: string;
  readonly className?: string | undefined;
  readonly size: 'small' | 'medium';
  /** From the filter to the list: Enter or arrow down. Left out where the page itself hears those keys. */
  readonly onToList?: () => void;
};

/** The filter of a list. "/" puts the cursor in, Esc empties it and then leaves. */
export function FilterField({
  value,
  onType,
  label,
  placeholder,
  className,
  size,
  onToList,
}: FilterFieldProps) {
  return (
    <Input
      {...(className !== undefined && { className })}
      size={size}
      value={value}
      placeholder={placeholder}
      aria-label={label}
      aria-keyshortcuts="/"
      data-filter
      contentBefore={size === 'small' ? <Search16Regular /> : <Search20Regular />}
      contentAfter={
        value === '' ? (
          <KeyCap>/</KeyCap>
        ) : (
          <Button
            appearance="transparent"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label="Clear filter"
            onClick={() => onType('')}
          />
        )
      }
      onChange={(_, data) => onType(data.value)}
      onKeyDown={(event) => {
        if (onToList && (event.key === 'Enter' || event.key === 'ArrowDown')) {
          event.preventDefault();
          onToList();
        }
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        if (value === '') event.currentTarget.blur();
        else onType('');
      }}
    />
  );
}
