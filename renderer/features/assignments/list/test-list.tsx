import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach } from 'vitest';
import type {
  Assignment,
  Assignments,
  Principal,
} from '../../../../shared/contract/assignments/assignments.ts';
import { DEFAULT_PREFERENCES, type Preferences } from '../../../../shared/contract/preferences.ts';
import { INITIAL_SLICES, type Slices } from '../../../../shared/contract/slices.ts';
import { renderDressed } from '../../../components/test-render.tsx';
import { setWindow } from '../../../state/test-bridge.ts';
import {
  covered,
  groupNamed,
  MEMBER,
  NORDICS,
  NOW,
  roleNamed,
  signedIn,
  TENANT,
} from '../../../state/test-samples.ts';
import { AssignmentsPage } from '../assignments-page.tsx';
import { closeChange } from '../change-store.ts';
import { closeEmergency } from '../emergency/emergency-open.ts';
import { DAY, personNamed } from '../test-changes.tsx';
import { keepListPlaceOf } from './list-place.ts';
import { selection } from './selected-rows.ts';

/*
 * A page of assignments to test with: three roles and a group, three people.
 */
export const EXCHANGE = { ...roleNamed('Exchange Administrator', 2), privilege: 'privileged' } as const;
export const READER = { ...roleNamed('Reports Reader', 3), privilege: 'none' } as const;
export const VAULT = groupNamed('sg-vault', 9, { privilege: 'none' });

export const ANNA = personNamed('Anna Berg', 961);
export const BJORN = personNamed('Bjorn Dahl', 962);
export const CARLA: Principal = { ...personNamed('Carla Ruiz', 963), guest: true };

let made = 0;
/** Anna, eligible for Exchange Administrator everywhere for another 80 days. */
export const rowOf = (part: Partial<Assignment> = {}): Assignment => ({
  id: `row-${(made += 1)}`,
  state: 'now',
  kind: 'eligible',
  roleId: EXCHANGE.definitionId,
  scopeId: '/',
  principalId: ANNA.id,
  membership: 'direct',
  startsAt: NOW - 10 * DAY,
  endsAt: NOW + 80 * DAY,
  outsidePim: false,
  ...part,
});

export const assignmentsRead = (
  rows: readonly Assignment[],
  part: Partial<Assignments> = {},
): Assignments => ({
  ...INITIAL_SLICES.assignments,
  asOf: NOW - 14_000,
  coverage: covered('complete'),
  roles: [EXCHANGE, READER, VAULT],
  scopes: [TENANT, NORDICS, MEMBER],
  principals: [ANNA, BJORN, CARLA],
  rows: [...rows],
  ...part,
});

type Opened = {
  readonly read?: Partial<Assignments>;
  readonly view?: Partial<Preferences['assignments']>;
  readonly slices?: Partial<Slices>;
};

/** The page with these rows on it. */
export function openList(rows: readonly Assignment[], { read, view, slices }: Opened = {}) {
  const test = setWindow(
    signedIn({
      assignments: assignmentsRead(rows, read),
      preferences: {
        ...DEFAULT_PREFERENCES,
        assignments: { ...DEFAULT_PREFERENCES.assignments, ...view },
      },
      ...slices,
    }),
    NOW,
  );
  renderDressed(<AssignmentsPage />);
  const asked = (name: string) => test.calls.filter((call) => call.name === name).map(({ input }) => input);
  return { ...test, asked };
}

export const grid = () => screen.getByRole('treegrid', { name: 'Assignments' });
/** What the lines say, headings in brackets. */
export const linesSaid = (): string[] =>
  within(grid())
    .getAllByRole('row')
    .slice(1)
    .map((row) => {
      const name = within(row).queryByRole('rowheader');
      return name === null ? `[${row.textContent.trim()}]` : name.textContent;
    });
export const enter = () => act(() => grid().querySelector<HTMLElement>('[tabindex="0"]')?.focus());
export const press = (key: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });

/** Nothing selected, typed, open or asked for after each test. Call it once at the head of a test file. */
export function inListWindow(): void {
  afterEach(() => {
    act(() => {
      keepListPlaceOf([]);
      selection.keepOf([]);
      closeChange();
      closeEmergency();
    });
  });
}
