// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { INITIAL_SLICES } from '../../../../shared/contract/slices.ts';
import { inTestWindow } from '../../../components/test-render.tsx';
import { setSlice } from '../../../state/test-bridge.ts';
import { activeIn, NOW, problemOf, roleNamed, rolesRead } from '../../../state/test-samples.ts';
import { readDetail } from './detail/detail-store.ts';
import { useSettingsDrafts } from './draft/draft-store.ts';
import { detailWith, rowWith, settingsWith } from './test-detail.ts';
import { forgetEditor, openRole, reads, rowOf } from './test-open-editor.tsx';

inTestWindow();
afterEach(forgetEditor);

const tick = () => act(() => Promise.resolve());
const maximum = () => within(rowOf('Maximum duration')).getByRole<HTMLInputElement>('textbox');
const type = (value: string) => fireEvent.change(maximum(), { target: { value } });
const press = (key: string) => fireEvent.keyDown(document.body, { key, ctrlKey: true });
const review = () => screen.getByRole('button', { name: /^Review and save/ });
const prepared = (calls: readonly { name: string; input: unknown }[]) =>
  calls.filter(({ name }) => name === 'prepareSettings').map(({ input }) => input);

describe('the editor of a role', () => {
  it('takes a duration as it is typed, says what it was, and puts it back', async () => {
    await openRole();
    type('1h45');
    fireEvent.blur(maximum());
    expect(maximum().value).toBe('1\u00a0h 45\u00a0min');
    expect(rowOf('Maximum duration').textContent).toContain('was 8');
    expect(screen.getByText('1 change')).toBeDefined();
    fireEvent.click(within(rowOf('Maximum duration')).getByRole('button', { name: /^Put back/ }));
    expect(maximum().value).toBe('8\u00a0h');
    expect(screen.getByText('No changes')).toBeDefined();
  });

  it('says when it was changed last: today by the time, before yesterday by the day', async () => {
    const row = (changedAt: number) => reads(detailWith({ row: rowWith({ changedAt }) }));
    const { answer, of } = await openRole(row(NOW - 60_000));
    const says = () => screen.getByText(/^Changed/).textContent.replaceAll('\u00a0', ' ');
    expect(says()).toMatch(/^Changed \d\d:\d\d by Tomasz Wielgosz$/);
    answer.now = row(NOW - 86_400_000);
    await act(() => readDetail(of));
    expect(says()).toMatch(/^Changed yesterday \d\d:\d\d by/);
    answer.now = row(NOW - 3 * 86_400_000);
    await act(() => readDetail(of));
    expect(says()).toMatch(/^Changed \d+ [A-Z][a-z]{2} by/);
  });

  it('marks on a scale what is set, and not where the scale ends', async () => {
    await openRole();
    const marked = () =>
      [...rowOf('Maximum duration').querySelectorAll('[data-here="true"], [data-maximum="true"]')].map(
        ({ textContent }) => textContent,
      );
    type('12 h');
    expect(marked()).toEqual(['12\u00a0h']);
    type('1 h');
    expect(marked()).toEqual([]);
    type('24 h');
    expect(marked()).toEqual(['24\u00a0h']);
  });

  it('keeps what cannot be read as it was typed, and does not review it', async () => {
    const { test } = await openRole();
    type('soon');
    fireEvent.blur(maximum());
    expect(maximum().value).toBe('soon');
    expect(maximum().getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('1 cannot be read')).toBeDefined();
    fireEvent.click(review());
    press('s');
    await tick();
    expect(prepared(test.calls)).toEqual([]);
  });

  it('reviews exactly what was changed, over what was shown, by Ctrl S', async () => {
    const { test, of } = await openRole();
    type('4 h');
    fireEvent.click(within(rowOf('Ticket')).getByRole('switch'));
    press('s');
    await tick();
    expect(prepared(test.calls)).toEqual([
      {
        kind: 'edit',
        to: [of],
        settings: { maximum: 'PT4H', ticket: true },
        base: settingsWith(),
        shown: detailWith().canonical,
      },
    ]);
  });

  it('takes the last change back by Ctrl Z, what was typed in one go in one step', async () => {
    await openRole();
    fireEvent.click(within(rowOf('Ticket')).getByRole('switch'));
    type('1');
    type('1:3');
    type('1:30');
    press('z');
    expect(maximum().value).toBe('8\u00a0h');
    expect(screen.getByText('1 change')).toBeDefined();
    press('z');
    expect(screen.getByText('No changes')).toBeDefined();
  });

  it('discards all of it, and brings it back', async () => {
    await openRole();
    type('2 h');
    fireEvent.click(screen.getByRole('button', { name: 'Discard' }));
    expect(screen.getByText('No changes')).toBeDefined();
    press('z');
    expect(maximum().value).toBe('2 h');
  });

  it('keeps the draft when it is left, and says so when it is opened again', async () => {
    const { unmount } = await openRole();
    type('2 h');
    unmount();
    await openRole();
    expect(maximum().value).toBe('2 h');
    expect(screen.getByText('Not saved yet.')).toBeDefined();
  });

  it('keeps nothing of an editor in which nothing was changed', async () => {
    const { unmount } = await openRole();
    type('3 h');
    type('8 h');
    fireEvent.blur(maximum());
    unmount();
    expect(useSettingsDrafts.getState().drafts).toEqual({});
  });

  it('says at the setting that somebody else changed it, and lets one choose', async () => {
    const { answer, of } = await openRole();
    type('4 h');
    answer.now = reads(detailWith({ settings: settingsWith({ maximum: 'PT2H', ticket: true }) }));
    await act(() => readDetail(of));
    expect(rowOf('Maximum duration').textContent).toContain('Changed since it was shown here.');
    expect(rowOf('Ticket').textContent).toContain('Changed since it was shown here.');
    fireEvent.click(within(rowOf('Ticket')).getByRole('button', { name: 'Seen' }));
    expect(rowOf('Ticket').textContent).not.toContain('Changed since');
    fireEvent.click(within(rowOf('Maximum duration')).getByRole('button', { name: 'Take theirs' }));
    expect(maximum().value).toBe('2\u00a0h');
    expect(screen.getByText('No changes')).toBeDefined();
  });

  it('reads again after its own save, and keeps what was not saved', async () => {
    const { test, answer } = await openRole();
    type('4 h');
    fireEvent.click(within(rowOf('Ticket')).getByRole('switch'));
    answer.now = reads(detailWith({ settings: settingsWith({ maximum: 'PT4H' }) }));
    const { role, scope } = rowWith();
    const changes = [{ setting: 'maximum' as const, before: 'PT8H', after: 'PT4H', ruleIds: [] }];
    const item = { role, scope, changes, rules: [], problem: null, snapshotId: null };
    const run = { runId: 'r', why: 'edit' as const, startedAt: NOW, resumesAt: null, problem: null };
    act(() =>
      setSlice('settingsRun', {
        run: { ...run, state: 'running', endedAt: null, items: [{ ...item, state: 'writing' }] },
      }),
    );
    const before = test.calls.length;
    await act(async () => {
      setSlice('settingsRun', {
        run: { ...run, state: 'done', endedAt: NOW, items: [{ ...item, state: 'partly' }] },
      });
      await Promise.resolve();
    });
    await tick();
    expect(test.calls.slice(before).map(({ name }) => name)).toContain('readSettingsDetail');
    expect(screen.getByText('1 change')).toBeDefined();
    expect(rowOf('Maximum duration').textContent).not.toContain('Changed since');
    expect(within(rowOf('Ticket')).getByRole<HTMLInputElement>('switch').checked).toBe(true);
  });

  it('shows a rule that is not understood, and has no control for it', async () => {
    const { maximum: longest, ticket } = settingsWith();
    const settings = { maximum: longest, ticket };
    const kept = [{ id: 'Approval_EndUser_Assignment', why: 'unknown-member', what: 'quorum' }] as const;
    await openRole(reads(detailWith({ row: rowWith({ settings, kept: [...kept] }) })));
    const row = rowOf('Approval');
    expect(row.textContent).toContain('Kept exactly as it is.');
    expect(within(row).queryByRole('switch')).toBeNull();
    fireEvent.click(within(row).getByRole('button', { name: /^Show it/ }));
    expect(row.textContent).toContain('"quorum": 2');
  });

  it('lists every rule as it was given', async () => {
    await openRole();
    fireEvent.click(screen.getByRole('tab', { name: 'All 2 rules' }));
    expect(screen.getByRole('tabpanel').textContent).toContain('"maximumDuration": "PT8H"');
  });

  it('leaves by Esc', async () => {
    const { onClose } = await openRole();
    fireEvent.keyDown(maximum(), { key: 'Escape' });
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('what cannot be read, or not be saved', () => {
  it('says why, and reads again', async () => {
    const refused = {
      ok: false,
      problem: problemOf({ title: 'You may not read this.', kind: 'role-missing' }),
    };
    const { answer } = await openRole(refused);
    expect(
      screen.getByText('The settings of this role could not be read. You may not read this.'),
    ).toBeDefined();
    expect(screen.getByRole('button', { name: 'Who can grant it' })).toBeDefined();
    answer.now = reads(detailWith());
    fireEvent.click(screen.getByRole('button', { name: 'Read again' }));
    await tick();
    expect(maximum().value).toBe('8\u00a0h');
  });

  it('leaves everything in reach offline, and says why nothing is saved', async () => {
    const { test } = await openRole();
    type('4 h');
    act(() => setSlice('health', { offlineSince: NOW }));
    expect(maximum().value).toBe('4 h');
    fireEvent.click(review());
    await tick();
    expect(prepared(test.calls)).toEqual([]);
    expect(review().getAttribute('aria-disabled')).toBe('true');
  });

  it('lets somebody look who may not save', async () => {
    const blocked = {
      feature: 'role-settings',
      state: 'blocked',
      inTier: true,
      permissions: [],
      roles: [],
      licence: true,
      obstacles: [
        {
          what: 'role',
          names: [],
          who: 'A Privileged Role Administrator',
          fix: 'Makes you one.',
          link: null,
        },
      ],
      through: null,
      problem: null,
    } as const;
    const { test } = await openRole(undefined, {});
    act(() => setSlice('access', { features: [structuredClone(blocked) as never] }));
    type('4 h');
    expect(screen.getByText('You may look, not save.')).toBeDefined();
    expect(screen.getByText('A Privileged Role Administrator makes you one.')).toBeDefined();
    expect(screen.getAllByText(/A Privileged Role Administrator makes you one\./)).not.toEqual([]);
    press('s');
    await tick();
    expect(prepared(test.calls)).toEqual([]);
  });
});

describe('what the person may do here', () => {
  const checks = (calls: readonly { name: string }[]) =>
    calls.filter(({ name }) => name === 'checkAccess').length;
  const checked = { asOf: NOW, checking: false, roles: [], rolesComplete: true };

  it('is checked once where it never was', async () => {
    const { test, unmount } = await openRole();
    expect(checks(test.calls)).toBe(1);
    act(() => setSlice('access', { checking: true }));
    act(() => setSlice('access', checked));
    unmount();
    await openRole(undefined, { access: { ...INITIAL_SLICES.access, ...checked } });
    expect(checks(test.calls)).toBe(1);
  });

  it('is not checked where it is known, nor again where it could not be', async () => {
    const known = await openRole(undefined, { access: { ...INITIAL_SLICES.access, ...checked } });
    expect(checks(known.test.calls)).toBe(0);
    known.unmount();
    const failed = { ...INITIAL_SLICES.access, problem: problemOf() };
    const { test } = await openRole(undefined, { access: failed });
    expect(checks(test.calls)).toBe(0);
  });

  it('is checked again once other roles are held: what was in the way may be gone', async () => {
    const { test } = await openRole(undefined, { access: { ...INITIAL_SLICES.access, ...checked } });
    act(() => setSlice('myRoles', { active: [activeIn(roleNamed('Privileged Role Administrator', 7))] }));
    expect(checks(test.calls)).toBe(1);
  });

  it('waits for the roles it is judged by, and for the service', async () => {
    const { test } = await openRole(undefined, { myRoles: rolesRead({ reading: true }) });
    expect(checks(test.calls)).toBe(0);
    act(() => setSlice('health', { offlineSince: NOW }));
    act(() => setSlice('myRoles', { reading: false }));
    expect(checks(test.calls)).toBe(0);
    act(() => setSlice('health', { offlineSince: null }));
    expect(checks(test.calls)).toBe(1);
  });
});
