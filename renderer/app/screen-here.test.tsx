// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { inTestWindow } from '../components/test-render.tsx';
import { useDetails } from '../features/role-settings/editor/detail/detail-store.ts';
import { closeEditor, openEditor } from '../features/role-settings/settings-place.ts';
import { setWindow } from '../state/test-bridge.ts';
import { NOW, guidOf, signedIn } from '../state/test-samples.ts';
import { App } from './app.tsx';
import { ROLE_SETTINGS } from './later-pages.ts';

inTestWindow();
afterEach(() => {
  closeEditor();
  useDetails.setState({ visit: '', read: {} });
});

describe('reading again', () => {
  it('reads the open role with the settings of all, by F5 and in the rail', async () => {
    const test = setWindow(signedIn(), NOW);
    await ROLE_SETTINGS.readAhead();
    render(<App />);
    fireEvent.keyDown(window, { key: '3', ctrlKey: true });
    const of = { definitionId: guidOf(3), scopeId: '/' };
    let before = 0;
    const asked = async (what: () => void) => {
      before = test.calls.length;
      await act(async () => {
        what();
        await Promise.resolve();
      });
      return test.calls.slice(before).map(({ name, input }) => [name, input]);
    };
    const f5 = () => fireEvent.keyDown(document.body, { key: 'F5' });
    const both = [
      ['readRoleSettings', {}],
      ['readSettingsDetail', of],
    ];
    await asked(() => openEditor(of));
    expect(await asked(f5)).toEqual(both);
    const inRail = screen.getByRole('button', { name: 'Read again (F5)' });
    expect(await asked(() => fireEvent.click(inRail))).toEqual(both);
    await asked(closeEditor);
    expect(await asked(f5)).toEqual([['readRoleSettings', {}]]);
  });
});
