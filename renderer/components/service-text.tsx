import { Fragment, type ReactNode } from 'react';
import { visibleParts } from './visible-text.ts';
import css from './service-text.module.css';

/** A permission's name may break after its dots; cut anywhere it is hard to read. */
const breakable = (text: string): ReactNode =>
  text.split(/(?<=[a-z]\.)(?=[A-Z])/).map((piece, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {piece}
    </Fragment>
  ));

/** Text that someone else wrote: direction isolated, hidden characters drawn as tags, never markup. */
export function ServiceText({ text }: { readonly text: string }) {
  return (
    <bdi className={css.text}>
      {visibleParts(text).map((part, index) =>
        part.kind === 'text' ? (
          breakable(part.text)
        ) : (
          <span key={index} className={css.hidden}>
            {part.text}
          </span>
        ),
      )}
    </bdi>
  );
}
