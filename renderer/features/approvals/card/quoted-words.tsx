import type { ReactNode } from 'react';
import { LongText } from '../../../components/long-text.tsx';
import css from './quoted-words.module.css';

type QuotedWordsProps = {
  readonly text: string;
  /** Under it: whose words, which ticket. */
  readonly children?: ReactNode;
};

/** What somebody wrote, as they wrote it: set apart from what the console says. */
export function QuotedWords({ text, children }: QuotedWordsProps) {
  return (
    <blockquote className={css.quote}>
      {text.trim() === '' ? (
        <p className={css.none}>No justification was given.</p>
      ) : (
        <div className={css.text}>
          <LongText text={text} />
        </div>
      )}
      {children}
    </blockquote>
  );
}
