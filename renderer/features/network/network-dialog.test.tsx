// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { HostReport } from '../../../shared/contract/network-report.ts';
import { inTestWindow, renderDressed } from '../../components/test-render.tsx';
import { closeNetworkCheck, openNetworkCheck } from '../../state/network-check-open.ts';
import { setWindow } from '../../state/test-bridge.ts';
import { NOW, problemOf, signedIn } from '../../state/test-samples.ts';
import { NetworkDialog } from './network-dialog.tsx';
import { hostReached, opened, signInPages } from './test-hosts.ts';

async function open(hosts: readonly HostReport[]) {
  const test = setWindow(signedIn(), NOW);
  test.answer('checkNetwork', () => ({ ok: true, value: { at: NOW, hosts } }));
  renderDressed(<NetworkDialog />);
  act(openNetworkCheck);
  const dialog = within(await screen.findByRole('dialog', { name: 'Check the network' }));
  return { test, dialog };
}

inTestWindow();
afterEach(closeNetworkCheck);

describe('the network’s test', () => {
  it('asks nothing before it is opened', () => {
    const test = setWindow(signedIn(), NOW);
    renderDressed(<NetworkDialog />);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(test.calls).toEqual([]);
  });
  it('tries the hosts when it opens, and lists each', async () => {
    const { test, dialog } = await open([hostReached({ certificate: opened }), signInPages]);
    expect(await dialog.findByText('graph.example')).toBeDefined();
    expect(dialog.getByText('Opened by somebody on the way: Contoso TLS Inspection CA')).toBeDefined();
    expect(dialog.getByText('Opened by your browser, not tried')).toBeDefined();
    expect(test.calls).toEqual([{ name: 'checkNetwork', input: { cloud: null } }]);
  });
  it('tries the hosts of the cloud that is asked about, again and again', async () => {
    const test = setWindow(signedIn(), NOW);
    test.answer('checkNetwork', () => ({ ok: true, value: { at: NOW, hosts: [hostReached()] } }));
    renderDressed(<NetworkDialog />);
    act(() => openNetworkCheck('china'));
    const dialog = within(await screen.findByRole('dialog'));
    await dialog.findByText('graph.example');
    fireEvent.click(dialog.getByRole('button', { name: 'Try again' }));
    const asked = { name: 'checkNetwork', input: { cloud: 'china' } };
    expect(test.calls).toEqual([asked, asked]);
  });
  it('tries again when asked, once a press', async () => {
    const { test, dialog } = await open([hostReached()]);
    await dialog.findByText('graph.example');
    const again = dialog.getByRole('button', { name: 'Try again' });
    fireEvent.click(again);
    fireEvent.click(again);
    await vi.waitFor(() => expect(dialog.getByRole('button', { name: 'Try again' })).toBeDefined());
    expect(test.calls).toHaveLength(2);
  });
  it('copies a report', async () => {
    const wrote = vi.fn((text: string) => Promise.resolve(text));
    Object.assign(navigator, { clipboard: { writeText: wrote } });
    const { dialog } = await open([hostReached()]);
    fireEvent.click(await dialog.findByRole('button', { name: 'Copy report' }));
    await vi.waitFor(() => expect(wrote).toHaveBeenCalledOnce());
    expect(wrote.mock.calls[0]?.[0]).toContain('graph.example: Reached in 84 ms');
  });
  it('says why main could not try, and offers no report then', async () => {
    const { test, dialog } = await open([hostReached()]);
    await dialog.findByText('graph.example');
    test.answer('checkNetwork', () => ({ ok: false, problem: problemOf({ title: 'No tenant.' }) }));
    fireEvent.click(dialog.getByRole('button', { name: 'Try again' }));
    expect(await dialog.findByText('No tenant.')).toBeDefined();
    expect(dialog.queryByRole('button', { name: 'Copy report' })).toBeNull();
  });
});
