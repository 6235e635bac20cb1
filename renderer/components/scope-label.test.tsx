// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { membershipScope } from '../../shared/domain/planes.ts';
import { setWindow } from '../state/test-bridge.ts';
import { NORDICS, NOW, guidOf, signedIn } from '../state/test-samples.ts';
import { RoleName } from './role-name.tsx';
import { ScopeLabel } from './scope-label.tsx';
import { inTestWindow, renderDressed } from './test-render.tsx';

inTestWindow();

describe('as what one is in a group', () => {
  it('is told a screen reader of every member, and seen of an owner even where there is little room', () => {
    setWindow(signedIn(), NOW);
    renderDressed(
      <>
        <ScopeLabel scope={membershipScope('member')} brief />
        <ScopeLabel scope={membershipScope('owner')} brief />
      </>,
    );
    expect(screen.getByText('As member').tagName).not.toBe('BDI');
    expect(screen.getByText('As owner').tagName).toBe('BDI');
  });
});

describe('a name that could not be read', () => {
  it('is an id that can be reached by the keyboard and says why', () => {
    setWindow(signedIn(), NOW);
    renderDressed(<ScopeLabel scope={{ ...NORDICS, id: '/administrativeUnits/8c1f', name: null }} />);
    const shown = screen.getByText('8c1f').closest('[tabindex="0"]');
    if (!shown) throw new Error('not reachable');
    fireEvent.focus(shown);
    const why = document.getElementById(shown.getAttribute('aria-describedby') ?? '');
    expect(why?.textContent).toBe('Name not readable: needs AdministrativeUnit.Read.All. Id: 8c1f');
  });
  it('is said of a custom role alike, and of nothing that has a name', () => {
    setWindow(signedIn(), NOW);
    renderDressed(
      <>
        <RoleName role={{ name: guidOf(7), definitionId: guidOf(7) }} />
        <RoleName role={{ name: 'Reader', definitionId: guidOf(8) }} />
        <ScopeLabel scope={NORDICS} />
      </>,
    );
    expect(screen.getAllByRole('note')).toHaveLength(1);
    expect(screen.getByRole('note').textContent).toBe(guidOf(7));
  });
});
