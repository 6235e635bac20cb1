import { Fragment } from 'react';
import css from './dotted-name.module.css';

/** A permission's name, which may break after its dots and nowhere else. */
export function DottedName({ name }: { readonly name: string }) {
  const parts = name.split('.');
  return (
    <bdi className={css.name}>
      {parts.map((part, index) => (
        <Fragment key={index}>
          {index > 0 && (
            <>
              .<wbr />
            </>
          )}
          {part}
        </Fragment>
      ))}
    </bdi>
  );
}
