// @vitest-environment jsdom
import type { ReactNode } from 'react';
import { FluentProvider } from '@fluentui/react-components';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inTestWindow } from '../components/test-render.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { laterPage } from './later-page.tsx';

function Arrived() {
  return (
    <h1 tabIndex={-1} data-page-title>
      Here it is
    </h1>
  );
}

/** A page that comes when the test says so. */
function scripted() {
  const asked: { come: () => void; fail: () => void }[] = [];
  const later = laterPage(
    'Opening it',
    () =>
      new Promise<typeof Arrived>((resolve, reject) => {
        asked.push({ come: () => resolve(Arrived), fail: () => reject(new Error('no such file')) });
      }),
  );
  return { ...later, asked };
}

const draw = (node: ReactNode) =>
  render(
    <FluentProvider>
      <ErrorBoundary>
        <main>{node}</main>
      </ErrorBoundary>
    </FluentProvider>,
  );
const title = () => screen.queryByRole('heading', { name: 'Here it is' });
const inMain = () => screen.getByRole('main').childElementCount;

inTestWindow();
beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a page that comes later', () => {
  it('is there at once, in the first drawing, where it was read ahead', async () => {
    const { Page, readAhead, asked } = scripted();
    const reading = readAhead();
    asked[0]?.come();
    await reading;
    draw(<Page />);
    expect(title()).not.toBeNull();
    expect(asked.length).toBe(1);
  });

  it('draws nothing in its place for 400 ms, and takes the focus nothing else has', async () => {
    const { Page, asked } = scripted();
    draw(<Page />);
    await act(() => vi.advanceTimersByTimeAsync(399));
    expect(inMain()).toBe(0);
    await act(() => vi.advanceTimersByTimeAsync(1));
    expect(inMain()).toBe(1);
    await act(() => vi.advanceTimersByTimeAsync(2000));
    expect(screen.getByRole('status').textContent).toBe('Opening it');
    asked[0]?.come();
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(screen.queryByRole('status')).toBeNull();
    expect(document.activeElement).toBe(title());
  });

  it('leaves the focus where it is', async () => {
    const { Page, asked } = scripted();
    draw(
      <>
        <button>Elsewhere</button>
        <Page />
      </>,
    );
    const elsewhere = screen.getByRole('button');
    elsewhere.focus();
    asked[0]?.come();
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(title()).not.toBeNull();
    expect(document.activeElement).toBe(elsewhere);
  });

  it('says that it could not be loaded, and tries again when it is drawn anew', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { Page, readAhead, asked } = scripted();
    const reading = readAhead();
    asked[0]?.fail();
    await reading;
    draw(<Page />);
    asked[1]?.fail();
    await act(() => vi.advanceTimersByTimeAsync(0));
    fireEvent.click(screen.getByRole('button', { name: 'Draw it again' }));
    asked[2]?.come();
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(title()).not.toBeNull();
  });
});
