import { useId, useState } from 'react';
import { Button, Input, Select } from '@fluentui/react-components';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { FieldProblem } from '../../../components/fields/field-problem.tsx';
import { ProblemMessage } from '../../../components/problem-message.tsx';
import { scopeName } from '../../../components/scope-words.ts';
import { visibleText } from '../../../components/visible-text.ts';
import type { AddDraft } from '../drafts/add-draft.ts';
import { useUnits } from './use-units.ts';
import field from '../../../components/fields/field.module.css';
import segments from '../../../components/segments.module.css';

type ScopeFieldProps = {
  readonly draft: Pick<AddDraft, 'scopeKind' | 'unit' | 'application'>;
  readonly problem: Problem | undefined;
  readonly onType: (part: Partial<AddDraft>) => void;
};

const KINDS = [
  ['tenant', 'Whole tenant'],
  ['administrative-unit', 'Administrative unit…'],
  ['object', 'Application…'],
] as const;

/** Where a role applies. Groups have no such thing. */
export function ScopeField({ draft, problem, onType }: ScopeFieldProps) {
  const id = useId();
  return (
    <fieldset className={segments.set}>
      <legend className={field.label}>Scope</legend>
      <div className={segments.choice}>
        {KINDS.map(([kind, label]) => (
          <label key={kind} className={segments.segment}>
            <input
              type="radio"
              name={id}
              checked={draft.scopeKind === kind}
              onChange={() => onType({ scopeKind: kind })}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {draft.scopeKind === 'administrative-unit' && (
        <UnitChoice
          chosen={draft.unit}
          describedBy={`${id}-problem`}
          invalid={problem !== undefined}
          onType={onType}
        />
      )}
      {draft.scopeKind === 'object' && (
        <Input
          data-field="scope"
          value={draft.application}
          placeholder="Object id of the application"
          aria-label="Object id of the application"
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-problem`}
          autoComplete="off"
          maxLength={100}
          onChange={(_, { value }) => onType({ application: value })}
        />
      )}
      <FieldProblem id={`${id}-problem`} problem={problem} />
    </fieldset>
  );
}

type UnitChoiceProps = {
  readonly chosen: AddDraft['unit'];
  readonly describedBy: string;
  readonly invalid: boolean;
  readonly onType: (part: Partial<AddDraft>) => void;
};

function UnitChoice({ chosen, describedBy, invalid, onType }: UnitChoiceProps) {
  const [again, setAgain] = useState(0);
  const read = useUnits(true, again);
  const listed = read?.units ?? [];
  // One that was chosen stays so, also where it is not in this reading.
  const units = chosen && !listed.some(({ id }) => id === chosen.id) ? [chosen, ...listed] : listed;
  return (
    <>
      <Select
        data-field="scope"
        aria-label="Administrative unit"
        aria-invalid={invalid}
        aria-describedby={describedBy}
        value={chosen?.id ?? ''}
        onChange={(_, { value }) => onType({ unit: units.find(({ id }) => id === value) ?? null })}
      >
        <option value="">
          {read === null ? 'Reading administrative units…' : 'Choose an administrative unit'}
        </option>
        {units.map((unit) => (
          <option key={unit.id} value={unit.id}>
            {visibleText(scopeName(unit))}
          </option>
        ))}
      </Select>
      {read?.state === 'read' && read.units.length === 0 && (
        <p className={field.help}>There is no administrative unit in this tenant.</p>
      )}
      {read?.reason && (
        <ProblemMessage
          problem={read.reason}
          intent="warning"
          actions={
            <Button size="small" onClick={() => setAgain(again + 1)}>
              Try again
            </Button>
          }
        />
      )}
    </>
  );
}
