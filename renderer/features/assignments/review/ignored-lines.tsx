import type { AssignmentsPlan } from '../../../../shared/contract/assignments/plan.ts';
import { LeftOutLines } from '../../../components/left-out-lines.tsx';
import { ServiceText } from '../../../components/service-text.tsx';

/** What of a file is not used, by its line, and why. */
export function IgnoredLines({ lines }: { readonly lines: AssignmentsPlan['ignored'] }) {
  return (
    <LeftOutLines title={`Not used of the file: ${lines.length}.`}>
      {lines.map(({ line, why }, index) => (
        <li key={index}>
          {line !== null && <strong>Line {line}: </strong>}
          <ServiceText text={why} />
        </li>
      ))}
    </LeftOutLines>
  );
}
