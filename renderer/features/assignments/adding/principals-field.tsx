import { useId, useRef } from 'react';
import { Button } from '@fluentui/react-components';
import { AppGeneric20Regular } from '@fluentui/react-icons/svg/app-generic';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { PeopleTeam16Regular } from '@fluentui/react-icons/svg/people-team';
import { Person16Regular } from '@fluentui/react-icons/svg/person';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { FieldProblem } from '../../../components/fields/field-problem.tsx';
import { PrincipalSearch } from '../../../components/principals/principal-search.tsx';
import { QuietIcon } from '../../../components/quiet-icon.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { visibleText } from '../../../components/visible-text.ts';
import { announce } from '../../../state/announcements.ts';
import type { ChosenPrincipal } from '../drafts/add-draft.ts';
import { byObjectId, chosenMarks, chosenOf, foundToAssignWords } from './found-to-assign.ts';
import field from '../../../components/fields/field.module.css';
import css from './principals-field.module.css';

type PrincipalsFieldProps = {
  readonly chosen: readonly ChosenPrincipal[];
  readonly problem: Problem | undefined;
  readonly onChoose: (chosen: readonly ChosenPrincipal[]) => void;
};

const ICONS = {
  user: Person16Regular,
  unknown: Person16Regular,
  group: PeopleTeam16Regular,
  'service-principal': AppGeneric20Regular,
} as const;

const ANYBODY = (): boolean => true;

/** Whom: people and groups by name, anything by its object id. */
export function PrincipalsField({ chosen, problem, onChoose }: PrincipalsFieldProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const remove = (principal: ChosenPrincipal): void => {
    onChoose(chosen.filter((one) => one !== principal));
    announce(`${visibleText(principal.name ?? principal.id)} removed.`);
    // Its button goes with it.
    box.current?.querySelector<HTMLElement>('[data-principal-search]')?.focus();
  };
  return (
    <div className={field.field}>
      <span id={`${id}-label`} className={field.label}>
        Who
      </span>
      <div
        ref={box}
        role="group"
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-problem`}
        data-field="principals"
        className={css.box}
      >
        {chosen.map((principal) => {
          const marks = chosenMarks(principal);
          const name = principal.name ?? principal.upn ?? principal.id;
          return (
            <span key={principal.id} className={css.chip} data-marked={marks.length > 0}>
              <QuietIcon icon={ICONS[principal.kind]} />
              <span className={css.name}>
                <ServiceText text={name} />
              </span>
              {marks.length > 0 && <span className={css.marks}>{marks.join(', ')}</span>}
              <Button
                className={css.remove}
                appearance="transparent"
                size="small"
                icon={<Dismiss16Regular />}
                aria-label={`Remove ${visibleText(name)}`}
                onClick={() => remove(principal)}
              />
            </span>
          );
        })}
        <PrincipalSearch
          named={chosen}
          label="Add a person or group, or an object id"
          describedBy={`${id}-problem`}
          wordsOf={foundToAssignWords}
          canBeChosen={ANYBODY}
          asTyped={byObjectId}
          onAdd={(found) => {
            onChoose([...chosen, chosenOf(found)]);
            announce(`${visibleText(found.name ?? found.id)} added.`);
          }}
        />
      </div>
      <FieldProblem id={`${id}-problem`} problem={problem} />
    </div>
  );
}
