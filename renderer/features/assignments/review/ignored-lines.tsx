import type { AssignmentsPlan } from '../../../../shared/contract/assignments/plan.ts';
import { Notice } from '../../../components/notice.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import css from './ignored-lines.module.css';

/** What of a file is not used, by its line, and why. */
export function IgnoredLines({ lines }: { readonly lines: AssignmentsPlan['ignored'] }) {
  return (
    <Notice intent="warning" title={`Not used of the file: ${lines.length}.`}>
      <ul className={css.lines}>
        {lines.map(({ line, why }, index) => (
          <li key={index}>
            {line !== null && <strong>Line {line}: </strong>}
            <ServiceText text={why} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
