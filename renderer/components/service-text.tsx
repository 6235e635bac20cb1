import { visibleParts } from './visible-text.ts';
import css from './service-text.module.css';

/** Text that someone else wrote: direction isolated, hidden characters drawn as tags, never markup. */
export function ServiceText({ text }: { readonly text: string }) {
  return (
    <bdi className={css.text}>
      {visibleParts(text).map((part, index) =>
        part.kind === 'text' ? (
          part.text
        ) : (
          <span key={index} className={css.hidden}>
            {part.text}
          </span>
        ),
      )}
    </bdi>
  );
}
