// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { inTestWindow } from '../../../components/test-render.tsx';
import { setSlice } from '../../../state/test-bridge.ts';
import { NOW } from '../../../state/test-samples.ts';
import { useChangeStep } from '../change-store.ts';
import { useChangeDrafts } from '../drafts/change-draft.ts';
import {
  ANNA,
  BJORN,
  CARLA,
  EXCHANGE,
  inListWindow,
  linesSaid,
  openList,
  rowOf,
} from '../list/test-list.tsx';
import { DAY } from '../test-changes.tsx';

inTestWindow();
inListWindow();
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(900);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(900);
});

const always = rowOf({ kind: 'assigned', endsAt: null, principalId: BJORN.id });
const guest = rowOf({ endsAt: null, principalId: CARLA.id });
const plain = rowOf();
const hints = () => within(screen.getByRole('group', { name: 'Hints' }));

describe('hints', () => {
  it('filter to their rows, on a tab that has some, and offer the fix for all', () => {
    const { asked } = openList([always, guest, plain]);
    fireEvent.click(hints().getByRole('button', { name: '1 always active in a privileged role' }));
    expect(asked('choose')).toMatchObject([{ assignments: { tab: 'active' } }]);
    act(() => hints().getByRole('button', { name: 'Make eligible… 1' }).click());
    expect(useChangeStep.getState().step).toMatchObject({
      change: 'convert',
      of: [{ side: 'active', principalId: BJORN.id }],
    });
  });
  it('can be let go', () => {
    openList([guest, plain]);
    fireEvent.click(hints().getByRole('button', { name: '1 guest without an end' }));
    expect(linesSaid()).toHaveLength(2);
    fireEvent.click(hints().getByRole('button', { name: 'Show all' }));
    expect(linesSaid()).toHaveLength(3);
  });
  it('leave emergency accounts alone, and say that they do', () => {
    openList([always], { read: { emergency: [{ id: BJORN.id, name: 'Bjorn Dahl', upn: null }] } });
    expect(hints().queryByRole('button', { name: /always active/ })).toBeNull();
    expect(hints().getByRole('button', { name: '1 emergency account, left alone' })).toBeTruthy();
  });
});

describe('requests for more time', () => {
  const asked = {
    requestId: 'ask-1',
    action: 'extend',
    side: 'eligible',
    roleId: EXCHANGE.definitionId,
    scopeId: '/',
    principalId: ANNA.id,
    askedAt: NOW - DAY,
    endsAt: NOW + 100 * DAY,
    justification: 'The migration goes on.',
  } as const;
  it('say who asks for what, that they cannot be decided here, and where they can', () => {
    openList([plain], { read: { asked: [asked] } });
    const section = within(screen.getByRole('region', { name: '1 request for more time' }));
    expect(
      section.getByText(/Anna Berg asked on .* to stay eligible for Exchange Administrator/),
    ).toBeTruthy();
    expect(section.getByText('“The migration goes on.”')).toBeTruthy();
    expect(section.getByText(/neither approve nor deny/).textContent).toContain(
      'https://entra.microsoft.com/',
    );
    expect(section.queryByRole('link')).toBeNull();
  });
  it('are given as asked for', () => {
    openList([plain], { read: { asked: [asked] } });
    fireEvent.click(screen.getByRole('button', { name: /^Extend… Anna Berg/ }));
    expect(useChangeStep.getState().step).toMatchObject({
      change: 'extend',
      of: [{ side: 'eligible', principalId: ANNA.id }],
    });
    expect(Object.values(useChangeDrafts.getState().drafts)).toMatchObject([
      { justification: 'The migration goes on.' },
    ]);
    act(() => setSlice('assignments', { asked: [] }));
    expect(screen.queryByRole('region', { name: /more time/ })).toBeNull();
  });
});
