import { Fragment } from 'react';
import { ServiceText } from '../../../../components/service-text.tsx';
import { visibleText } from '../../../../components/visible-text.ts';
import css from './rule-text.module.css';

/** A rule as the service gave it. It scrolls by itself, so that it is a stop for the keyboard. */
export function RuleText({ text, label }: { readonly text: string; readonly label: string }) {
  return (
    <pre className={css.text} role="region" tabIndex={0} aria-label={visibleText(label)}>
      {text.split('\n').map((line, at) => (
        <Fragment key={at}>
          {at > 0 && '\n'}
          {/^ */.exec(line)?.[0]}
          <ServiceText text={line.trimStart()} />
        </Fragment>
      ))}
    </pre>
  );
}
