import { useId } from 'react';
import { Button } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { Problem } from '../../../../shared/contract/problem.ts';
import type { RoleSettings, SettingsRow } from '../../../../shared/contract/role-settings/matrix.ts';
import { keyOfHeld } from '../../../../shared/domain/role-key.ts';
import { tierOf } from '../../../../shared/domain/role-settings/tiers.ts';
import { coverageReasons } from '../../../components/coverage-reason.ts';
import { FieldProblem } from '../../../components/fields/field-problem.tsx';
import { LoadingRows } from '../../../components/loading-rows.tsx';
import { UnreadPlane } from '../../../components/planes-note.tsx';
import { RoleList } from '../../../components/role-list/role-list.tsx';
import { tierTitle } from '../../../components/role-tier-words.ts';
import { aboutName } from '../../../components/role-words.ts';
import { ServiceText } from '../../../components/service-text.tsx';
import { visibleText } from '../../../components/visible-text.ts';
import { readRoleSettingsAgain } from '../../../state/read-again.ts';
import field from '../../../components/fields/field.module.css';
import css from './principals-field.module.css';

type RolesFieldProps = {
  readonly slice: RoleSettings;
  /** As `keyOfHeld` names them. */
  readonly chosen: ReadonlySet<string>;
  readonly problem: Problem | undefined;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
};

function tierWords({ role, scope }: Pick<SettingsRow, 'role' | 'scope'>): string {
  const tier = tierOf(role, scope);
  return tier === 'groups' ? '' : `${tierTitle(tier)} tier`;
}

/** What is assigned: roles, and ways of being in a group. What is chosen stays in sight above the list. */
export function RolesField({ slice, chosen, problem, onChoose }: RolesFieldProps) {
  const id = useId();
  const { rows, asOf, reading, coverage } = slice;
  const named = rows.filter((row) => chosen.has(keyOfHeld(row)));
  const without = (row: SettingsRow): ReadonlySet<string> =>
    new Set([...chosen].filter((key) => key !== keyOfHeld(row)));
  return (
    <div className={field.field}>
      <span id={`${id}-label`} className={field.label}>
        Roles and groups
      </span>
      {named.length > 0 && (
        <div className={css.box}>
          {named.map((row) => (
            <span key={keyOfHeld(row)} className={css.chip}>
              <span className={css.name}>
                <ServiceText text={aboutName(row)} />
              </span>
              <Button
                className={css.remove}
                appearance="transparent"
                size="small"
                icon={<Dismiss16Regular />}
                aria-label={`Remove ${visibleText(aboutName(row))}`}
                onClick={() => {
                  onChoose(without(row));
                  document.querySelector<HTMLElement>('[data-field="roles"] [role="listbox"]')?.focus();
                }}
              />
            </span>
          ))}
        </div>
      )}
      <div data-field="roles" role="group" aria-labelledby={`${id}-label`} aria-describedby={`${id}-problem`}>
        {rows.length > 0 ? (
          <RoleList
            label="Roles and groups"
            rows={rows}
            chosen={chosen}
            several
            words={tierWords}
            onChoose={onChoose}
          />
        ) : (
          (asOf === null || reading) &&
          coverage.every(({ state }) => state === 'unread') && (
            <LoadingRows says="Reading roles and their settings" />
          )
        )}
      </div>
      {coverageReasons(coverage, 'role-settings').map((unread) => (
        <UnreadPlane
          key={unread.problem.title}
          problem={unread.problem}
          reading={reading}
          onReadAgain={() => void readRoleSettingsAgain()}
        />
      ))}
      <FieldProblem id={`${id}-problem`} problem={problem} />
    </div>
  );
}
