import { Component, type ErrorInfo, type ReactNode } from 'react';
import { LostLink } from './lost-link.tsx';
import { drawingFailed } from './drawing-failed.ts';

type Props = { readonly children: ReactNode };
type State = { readonly failed: Error | null };

/** Catches what breaks while the window is drawn: a blank window says nothing, and main goes on well without it. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: null };

  static getDerivedStateFromError(thrown: unknown): State {
    return { failed: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    // eslint-disable-next-line no-console -- the only place where a developer can see it; nothing of the service is in it
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    const { failed } = this.state;
    if (!failed) return this.props.children;
    return <LostLink problem={drawingFailed(failed)} onDrawAgain={() => this.setState({ failed: null })} />;
  }
}
