// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { inTestWindow, renderDressed } from '../../../components/test-render.tsx';
import { setWindow } from '../../../state/test-bridge.ts';
import { NOW, connectionsOf, signedIn } from '../../../state/test-samples.ts';
import { InboxOptions } from './inbox-options.tsx';

function open(notifications?: 'no-names') {
  const { policy } = connectionsOf();
  const test = setWindow(
    signedIn({
      connections: connectionsOf({
        policy: {
          ...policy,
          ...(notifications && { state: 'applied', settings: { notifications } }),
        },
      }),
    }),
    NOW,
  );
  renderDressed(<InboxOptions />);
  fireEvent.click(screen.getByRole('button', { name: 'Options of the inbox' }));
  return test;
}
const radio = (name: string) => screen.getByRole('menuitemradio', { name });

inTestWindow();

describe('the options of the inbox', () => {
  it('are chosen one at a time, and kept by main', () => {
    const test = open();
    expect(radio('With role and name').getAttribute('aria-checked')).toBe('true');
    fireEvent.click(radio('1 in 10 of my approvals'));
    expect(test.calls).toEqual([{ name: 'choose', input: { sampleOneIn: 10 } }]);
  });
  it('switch letters off as keys', () => {
    const test = open();
    fireEvent.click(screen.getByRole('menuitemcheckbox', { name: 'Single letters are keys' }));
    expect(test.calls).toEqual([{ name: 'choose', input: { letterKeys: false } }]);
  });
  it('say what this machine’s policy fixes, and do not let it be chosen', () => {
    const test = open('no-names');
    expect(screen.getByText('This machine’s policy hides names.')).toBeDefined();
    expect(radio('With role and name').getAttribute('aria-disabled')).toBe('true');
    expect(radio('Without names').getAttribute('aria-checked')).toBe('true');
    fireEvent.click(radio('With role and name'));
    expect(test.calls).toEqual([]);
  });
});
