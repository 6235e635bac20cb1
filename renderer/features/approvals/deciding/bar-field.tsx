import { Textarea } from '@fluentui/react-components';
import type { DecisionWord } from './decision-store.ts';
import css from './bar-field.module.css';

type BarFieldProps = {
  readonly words: string;
  /** What it is for and who reads it: its name, and what stands in it while it is empty. */
  readonly label: string;
  /** In the label's place while it is empty, where nothing can be typed. */
  readonly placeholder?: string;
  readonly armed: DecisionWord | null;
  /** What is said where sending was tried with nothing typed; null where it was not. */
  readonly missing: string | null;
  readonly readOnly: boolean;
  readonly onType: (text: string) => void;
  readonly onEnter: () => void;
  readonly onEscape: () => void;
};

const HINTS = {
  approve: 'Enter approves, Esc lets go',
  deny: 'Enter denies, Esc lets go',
} as const;

/** Why it is approved or denied. Enter sends what is armed, Shift+Enter makes a line, Esc lets go. */
export function BarField(props: BarFieldProps) {
  const { words, label, placeholder, armed, missing, readOnly, onType, onEnter, onEscape } = props;
  return (
    <div className={css.field}>
      <Textarea
        className={css.area}
        rows={1}
        resize="none"
        value={words}
        required
        readOnly={readOnly}
        placeholder={placeholder ?? label}
        aria-label={label}
        aria-invalid={missing !== null}
        aria-describedby="decision-hint"
        data-justification
        onChange={(_, { value }) => onType(value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.preventDefault();
            event.stopPropagation();
            onEscape();
          }
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          if (!event.repeat) onEnter();
        }}
      />
      <p id="decision-hint" className={css.hint} data-missing={missing !== null}>
        {missing ?? (armed && HINTS[armed])}
      </p>
    </div>
  );
}
