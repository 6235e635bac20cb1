// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import type { Past } from '../../../../shared/contract/past.ts';
import { INITIAL_SLICES } from '../../../../shared/contract/slices.ts';
import { inTestWindow, renderDressed } from '../../../components/test-render.tsx';
import { setSlice, setWindow } from '../../../state/test-bridge.ts';
import {
  HOUR,
  LEILA,
  MEMBER,
  MINUTE,
  NOW,
  asking,
  cardFor,
  covered,
  groupNamed,
  guidOf,
  leading,
  ledTo,
  pastFor,
  problemOf,
  roleNamed,
  signedIn,
  waitingFor,
} from '../../../state/test-samples.ts';
import type { Armed } from '../deciding/use-armed.ts';
import { useCards } from './card-store.ts';
import { WaitingCard } from './waiting-card.tsx';

const role = roleNamed('User Administrator', 1);
const armed: Armed = { decision: null, takeFocus: () => false, arm: vi.fn(), disarm: vi.fn() };
const ruben = waitingFor(role, { requestId: guidOf(1), justification: 'Reset the kiosk accounts in Malmö.' });
const petra = waitingFor(role, { requestId: guidOf(2) });

function open(request: WaitingRequest = ruben, past: Partial<Past> = {}) {
  const test = setWindow(
    {
      ...signedIn(),
      approvals: {
        ...INITIAL_SLICES.approvals,
        asOf: NOW,
        coverage: covered('complete'),
        waiting: [request],
      },
      past: { ...INITIAL_SLICES.past, asOf: NOW, coverage: covered('complete'), ...past },
    },
    NOW,
  );
  const draw = (one: WaitingRequest) => <WaitingCard request={one} armed={armed} onBack={vi.fn()} />;
  test.answer('readCard', (input) => ({
    ok: true,
    value: cardFor({ requestId: (input as { requestId: string }).requestId }),
  }));
  return { test, draw, reads: () => test.calls.filter(({ name }) => name === 'readCard') };
}
const card = () => screen.getByRole('region', { name: 'Request' }).textContent;
const after = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

inTestWindow();
beforeEach(() => vi.useFakeTimers({ now: NOW }));
afterEach(() => {
  vi.useRealTimers();
  useCards.setState({ visit: '', read: {} });
});

describe('what is read for a request', () => {
  it('is asked for once it has been looked at for a moment, once', async () => {
    const { draw, reads } = open();
    renderDressed(draw(ruben));
    expect(screen.getAllByText('Reading…').length).toBeGreaterThan(0);
    await after(149);
    expect(reads()).toEqual([]);
    await after(1);
    expect(reads()).toHaveLength(1);
    expect(screen.queryByText('Reading…')).toBeNull();
    expect(card()).toContain('Nothing directly. What comes through a group is not listed here.');
    expect(card()).toContain('Nothing stands out in what could be read');
  });
  it('is not asked for of what is only walked past, nor again within five minutes', async () => {
    const { draw, reads } = open();
    const { rerender } = renderDressed(draw(petra));
    await after(100);
    rerender(draw(ruben));
    await after(150);
    expect(reads().map(({ input }) => input)).toEqual([{ requestId: ruben.requestId }]);
    rerender(draw(petra));
    await after(150);
    rerender(draw(ruben));
    await after(4 * MINUTE);
    expect(reads()).toHaveLength(2);
    rerender(draw(petra));
    rerender(draw(ruben));
    await after(2 * MINUTE);
    rerender(draw(petra));
    await after(150);
    expect(reads()).toHaveLength(3);
  });
  it('never stands on the card of another request', async () => {
    const { test, draw } = open();
    let late: (value: object) => void = () => undefined;
    test.answer('readCard', () => new Promise((resolve) => (late = resolve)));
    const { rerender } = renderDressed(draw(ruben));
    await after(150);
    const answered = late;
    rerender(draw(petra));
    const holds = {
      coverage: covered('complete'),
      roles: [{ role: roleNamed('Secret', 9), scope: ruben.scope, kind: 'activated' as const, endsAt: null }],
    };
    answered({ ok: true, value: cardFor({ requestId: ruben.requestId, holds }) });
    await after(0);
    expect(card()).not.toContain('Secret');
    rerender(draw(ruben));
    expect(card()).toContain('Secret');
  });
  it('is dropped where another sign-in came on screen meanwhile', async () => {
    const { test, draw } = open();
    let late: (value: object) => void = () => undefined;
    test.answer('readCard', () => new Promise((resolve) => (late = resolve)));
    renderDressed(draw(ruben));
    await after(150);
    act(() => setSlice('session', { account: { ...LEILA, tenantName: 'Contoso', tenantDomain: null } }));
    useCards.setState({ visit: 'another', read: {} });
    late({ ok: true, value: cardFor() });
    await after(0);
    expect(useCards.getState().read).toEqual({});
  });
  it('says what it takes where it is refused, and is read again on demand', async () => {
    const { test, draw, reads } = open();
    test.answer('readCard', () => ({
      ok: false,
      problem: problemOf({ title: 'Refused.', advice: 'It takes RoleAssignmentSchedule.Read.Directory.' }),
    }));
    renderDressed(draw(ruben));
    await after(150);
    expect(card()).toContain('Not available: needs RoleAssignmentSchedule.Read.Directory.');
    expect(card()).toContain('Not checked: ');
    test.answer('readCard', () => ({ ok: true, value: cardFor() }));
    act(() => screen.getByRole('button', { name: 'Read again' }).click());
    await after(0);
    expect(reads()).toHaveLength(2);
    expect(card()).not.toContain('Not available');
  });
  it('is nothing for one’s own request', async () => {
    const { draw, reads } = open();
    renderDressed(draw({ ...ruben, own: true }));
    await after(1000);
    expect(reads()).toEqual([]);
    expect(card()).not.toContain('stands out');
    expect(card()).not.toContain('Reading…');
  });
});

describe('the card', () => {
  const often = [1, 2, 3].map((n) =>
    pastFor(role, {
      requestId: `p${n}`,
      justification: n === 1 ? 'policy work as discussed' : `Change ${n} for the office in Oslo.`,
      createdAt: NOW - n * 24 * HOUR,
      outcome: n === 3 ? 'denied' : 'approved',
    }),
  );
  it('has flags with their evidence, then the history and its reach', async () => {
    const { draw } = open(ruben, { requests: often });
    renderDressed(
      draw({ ...ruben, duration: 'PT4H', justification: 'policy work as discussed', asks: asking() }),
    );
    await after(150);
    expect(screen.getByRole('heading', { name: /things to look at/ })).toBeDefined();
    expect(card()).toContain('Four times their usual.');
    expect(card()).toContain('Same words as before.');
    expect(card()).not.toContain('Nothing stands out');
    expect(card()).toContain('Asked for this role 3 times, of those you could decide');
    expect(card()).toContain('2 approved, 1 denied');
  });
  it('says what a group leads to, who can decide, and what could not be read of either', async () => {
    const group = groupNamed('sg-pim-mail', 4);
    const request = waitingFor(group, {
      requestId: guidOf(3),
      scope: MEMBER,
      asks: asking({ approvers: [{ kind: 'group', id: guidOf(90), name: 'Tier 1' }] }),
    });
    const { test, draw } = open(request);
    test.answer('readCard', () => ({
      ok: true,
      value: cardFor({
        requestId: request.requestId,
        leadsTo: leading([ledTo(roleNamed('Exchange Administrator', 5))]),
        holds: {
          coverage: covered('refused', problemOf({ advice: 'It takes X.Y.Z.' }), ['groups']),
          roles: [{ role, scope: ruben.scope, kind: 'assigned', endsAt: null }],
        },
        approverGroups: [
          {
            id: guidOf(90),
            state: 'read',
            reason: null,
            members: [
              { id: guidOf(900), name: 'Maren Okafor', upn: null, enabled: true },
              { id: guidOf(91), name: 'Gone', upn: null, enabled: false },
            ],
          },
        ],
      }),
    }));
    renderDressed(draw(request));
    await after(150);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toContain('as member.');
    expect(card()).toContain('Exchange Administrator');
    expect(card()).toContain('Tier 1: 1 of 2 usable (1 may not sign in)');
    expect(card()).toContain('Groups not available');
    expect(card()).toContain('Not checked: ');
  });
  it('copies a link that opens the request and nothing more', async () => {
    const write = vi.fn(() => Promise.resolve());
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: write } });
    const { draw } = open();
    renderDressed(draw(ruben));
    act(() => screen.getByRole('button', { name: 'Copy link' }).click());
    await after(0);
    expect(write).toHaveBeenCalledWith(`pim-desk://request/${guidOf(901)}/${guidOf(1)}`);
  });
  it('shows no fault to axe', async () => {
    const { draw } = open(ruben, { requests: often });
    const { container } = renderDressed(draw(ruben));
    await after(150);
    vi.useRealTimers();
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
