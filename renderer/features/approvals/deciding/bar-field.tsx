import { Textarea } from '@fluentui/react-components';
import { visibleText } from '../../../components/visible-text.ts';
import type { DecisionWord } from './decision-store.ts';
import css from './bar-field.module.css';

type BarFieldProps = {
  readonly words: string;
  /** Who reads it. */
  readonly reader: string;
  readonly armed: DecisionWord | null;
  /** Sending was tried with nothing typed. */
  readonly missing: boolean;
  readonly readOnly: boolean;
  readonly own: boolean;
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
  const { words, armed, missing, readOnly, own, onType, onEnter, onEscape } = props;
  const reader = visibleText(props.reader);
  const hint = missing ? `Say why: ${reader} sees it.` : armed && HINTS[armed];
  return (
    <div className={css.field}>
      <Textarea
        className={css.area}
        rows={1}
        resize="none"
        value={words}
        required
        readOnly={readOnly || own}
        placeholder={own ? 'Someone else decides' : `Justification, ${reader} sees it`}
        aria-label={`Justification, ${reader} sees it`}
        aria-invalid={missing}
        aria-describedby="decision-hint"
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
      <p id="decision-hint" className={css.hint} data-missing={missing}>
        {hint}
      </p>
    </div>
  );
}
