import { useId } from 'react';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { SignInError } from '../../../../shared/domain/sign-in-errors/sign-in-error.ts';
import { CopyButton } from '../../../components/copy-button.tsx';
import { errorName, fixedByOther } from './error-words.ts';
import css from './browser-errors.module.css';

type ErrorEntryProps = {
  readonly error: SignInError;
  readonly open: boolean;
  /** What an administrator is sent about it. */
  readonly message: () => string;
  readonly onToggle: () => void;
};

/** One error by number and title; open, why it came and who mends it how. */
export function ErrorEntry({ error, open, message, onToggle }: ErrorEntryProps) {
  const inside = useId();
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <li className={css.entry}>
      <button
        type="button"
        className={css.head}
        aria-expanded={open}
        aria-controls={inside}
        onClick={onToggle}
      >
        <Chevron aria-hidden="true" />
        <span className={css.number}>{errorName(error)}</span>
        <span>{error.title}</span>
      </button>
      <div id={inside}>
        {open && (
          <dl className={css.facts}>
            <dt>Cause</dt>
            <dd>{error.cause}</dd>
            <dt>Who</dt>
            <dd>{error.who}</dd>
            <dt>Fix</dt>
            <dd>
              {error.fix}
              {fixedByOther(error) && (
                <div>
                  <CopyButton
                    label="Copy message for them"
                    text={() =>
                      `${errorName(error)}: ${error.title}\n${error.who}: ${error.fix}\n\n${message()}`
                    }
                  />
                </div>
              )}
            </dd>
          </dl>
        )}
      </div>
    </li>
  );
}
