// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { inTestWindow } from '../../../components/test-render.tsx';
import { useFromTop } from './use-from-top.ts';

inTestWindow();

function Body({ requestId }: { readonly requestId: string }) {
  return <div ref={useFromTop(requestId)} data-testid="body" />;
}

describe('a card that was scrolled', () => {
  it('stays there for the same request, and begins at the top with another', () => {
    const { rerender } = render(<Body requestId="a" />);
    const body = screen.getByTestId('body');
    body.scrollTop = 40;
    rerender(<Body requestId="a" />);
    expect(body.scrollTop).toBe(40);
    rerender(<Body requestId="b" />);
    expect(body.scrollTop).toBe(0);
  });
});
