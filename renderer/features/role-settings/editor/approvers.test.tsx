// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { membershipScope } from '../../../../shared/domain/planes.ts';
import { inTestWindow } from '../../../components/test-render.tsx';
import { guidOf } from '../../../state/test-samples.ts';
import { PAUSE_MS } from '../../../components/principals/use-principal-search.ts';
import { detailWith, factsOf, foundGroup, personWith, rowWith, settingsWith } from './test-detail.ts';
import { forgetEditor, openRole, reads, rowOf } from './test-open-editor.tsx';

inTestWindow();
afterEach(forgetEditor);

const DARIO = personWith(7, 'Dario Esposti', { enabled: false });
const PETRA = personWith(8, 'Petra Zelinka');
const MESSAGING = { kind: 'group', id: guidOf(9), name: 'sg-approvers-messaging' } as const;

const asking = (approvers: readonly (typeof MESSAGING)[]) =>
  settingsWith({ approval: true, approvers: [...approvers] });
const named = detailWith({
  settings: asking([MESSAGING]),
  approvers: [factsOf(9, MESSAGING.name, [DARIO, PETRA])],
});
const search = () => screen.getByRole<HTMLInputElement>('combobox');
const asked = (calls: readonly { name: string; input: unknown }[], name: string) =>
  calls.filter((call) => call.name === name).map(({ input }) => input);

async function look(text: string) {
  fireEvent.change(search(), { target: { value: text } });
  await act(() => vi.advanceTimersByTimeAsync(PAUSE_MS));
}

describe('the approvers of a role', () => {
  beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
  afterEach(() => void vi.useRealTimers());

  it('are shown with who stands behind them, members on demand', async () => {
    await openRole(reads(named));
    const row = rowOf('Approval');
    expect(row.textContent).toContain('1 of 2 usable');
    expect(screen.queryByText('Dario Esposti')).toBeNull();
    fireEvent.click(within(row).getByRole('button', { name: /^Members of sg-approvers-messaging/ }));
    const members = within(row).getByRole('list', { name: /^Members of/ });
    expect(members.textContent).toContain('Dario Esposti');
    expect(members.textContent).toContain('disabled');
  });

  it('are looked for once the typing pauses, chosen by the keyboard, and read', async () => {
    const { test } = await openRole(reads(named));
    test.answer('findPrincipals', () => ({
      ok: true,
      value: { found: [foundGroup(9, MESSAGING.name), foundGroup(10, 'sg-approvers-identity')], more: false },
    }));
    test.answer('readApprovers', () => ({
      ok: true,
      value: { approvers: [factsOf(10, 'sg-approvers-identity', [PETRA])] },
    }));
    fireEvent.change(search(), { target: { value: 's' } });
    await look('sg');
    expect(asked(test.calls, 'findPrincipals')).toEqual([{ text: 'sg' }]);
    // Whoever is named already is not offered.
    const [option, second] = screen.getAllByRole('option');
    expect(second).toBeUndefined();
    expect(search().getAttribute('aria-activedescendant')).toBe(option?.id);
    await act(async () => {
      fireEvent.keyDown(search(), { key: 'Enter' });
      await Promise.resolve();
    });
    expect(search().value).toBe('');
    expect(asked(test.calls, 'readApprovers')).toEqual([{ approvers: [{ kind: 'group', id: guidOf(10) }] }]);
    expect(rowOf('Approval').textContent).toContain('1 of 1 usable');
    expect(screen.getByText('1 change')).toBeDefined();
  });

  it('close the list by Esc, and then leave the field empty, before Esc leaves the editor', async () => {
    const { test, onClose } = await openRole(reads(named));
    test.answer('findPrincipals', () => ({
      ok: true,
      value: { found: [foundGroup(10, 'sg-x')], more: false },
    }));
    await look('sg');
    expect(search().getAttribute('aria-expanded')).toBe('true');
    fireEvent.keyDown(search(), { key: 'Escape' });
    expect(search().getAttribute('aria-expanded')).toBe('false');
    fireEvent.keyDown(search(), { key: 'Escape' });
    expect(search().value).toBe('');
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.keyDown(search(), { key: 'Escape' });
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('say that nobody and nothing was found, which is not that it could not be looked for', async () => {
    const { test } = await openRole(reads(named));
    test.answer('findPrincipals', () => ({ ok: true, value: { found: [], more: false } }));
    await look('xyz');
    expect(rowOf('Approval').textContent).toContain('Nobody and no group begins with “xyz”.');
  });

  it('are refused where nobody of them can decide, with the way out', async () => {
    const nobody = [factsOf(9, MESSAGING.name, [DARIO])];
    const off = settingsWith({ approvers: [MESSAGING] });
    await openRole(reads(detailWith({ settings: off, approvers: nobody })));
    fireEvent.click(within(rowOf('Approval')).getByRole('switch'));
    expect(rowOf('Approval').dataset['state']).toBe('refused');
    expect(screen.getByText('1 would be refused')).toBeDefined();
    fireEvent.click(within(rowOf('Approval')).getByRole('button', { name: 'Add a person or group' }));
    expect(document.activeElement).toBe(search());
  });

  it('are the default ones of a role where nobody is named, and nobody of a group', async () => {
    const defaults = factsOf(11, 'Default approvers', [PETRA]);
    const { unmount } = await openRole(
      reads(detailWith({ settings: asking([]), defaultApprovers: defaults })),
    );
    expect(rowOf('Approval').textContent).toContain('active Privileged Role Administrators');
    expect(within(rowOf('Approval')).getByRole('list', { name: 'Who decides now' }).textContent).toContain(
      'Petra Zelinka',
    );
    unmount();
    forgetEditor();
    const row = rowWith({ scope: membershipScope('member'), settings: asking([]) });
    await openRole(reads(detailWith({ row })));
    expect(rowOf('Approval').textContent).toContain('a group has no default approvers');
  });
});

describe('what an activation asks to prove', () => {
  it('is one of three, and a context that is published comes first', async () => {
    await openRole();
    const row = rowOf('Sign-in to activate');
    fireEvent.click(within(row).getByRole('radio', { name: /^Authentication context/ }));
    expect(within(row).getByRole<HTMLSelectElement>('combobox').value).toBe('c1');
    fireEvent.change(within(row).getByRole('combobox'), { target: { value: 'c2' } });
    expect(row.textContent).toContain('Not published');
    expect(screen.getByText('1 change')).toBeDefined();
  });

  it('is mended where both are on', async () => {
    const both = settingsWith({ signIn: { mfa: true, context: 'c1' } });
    await openRole(reads(detailWith({ settings: both })));
    const row = rowOf('Sign-in to activate');
    const checked = () =>
      within(row)
        .getAllByRole<HTMLInputElement>('radio')
        .filter((one) => one.checked);
    expect(checked()).toEqual([]);
    fireEvent.click(within(row).getByRole('button', { name: 'Keep context c1' }));
    expect(checked().map(({ value }) => value)).toEqual(['context']);
    expect(screen.getByText('1 change')).toBeDefined();
  });

  it('is typed by id where the contexts could not be read', async () => {
    const contexts = { state: 'refused', reason: null, contexts: [] } as const;
    const settings = settingsWith({ signIn: { mfa: false, context: 'c7' } });
    await openRole(reads(detailWith({ settings, contexts: { ...contexts, contexts: [] } })));
    const field = within(rowOf('Sign-in to activate')).getByRole<HTMLInputElement>('textbox');
    expect(field.value).toBe('c7');
    fireEvent.change(field, { target: { value: 'c8' } });
    expect(screen.getByText('1 change')).toBeDefined();
  });
});
