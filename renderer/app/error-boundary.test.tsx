// @vitest-environment jsdom
import { FluentProvider } from '@fluentui/react-components';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from './error-boundary.tsx';

afterEach(cleanup);

describe('a screen that cannot be drawn', () => {
  it('says so instead of leaving the window blank, and can be drawn again', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let broken = true;
    function Fragile() {
      if (broken) throw new TypeError('x is not a function');
      return <p>Here are your roles</p>;
    }
    render(
      <FluentProvider>
        <ErrorBoundary>
          <Fragile />
        </ErrorBoundary>
      </FluentProvider>,
    );
    expect(screen.getByText(/could not draw this screen/)).toBeDefined();
    broken = false;
    fireEvent.click(screen.getByRole('button', { name: 'Draw it again' }));
    expect(screen.getByText('Here are your roles')).toBeDefined();
  });
});
