import { VisuallyHidden } from '../../../components/visually-hidden.tsx';
import css from './skeleton-lines.module.css';

/** Lines to come, in their place. @param count as many as there will likely be, so that nothing jumps */
export function SkeletonLines({ count }: { readonly count: number }) {
  return (
    <span className={css.lines}>
      <VisuallyHidden>Reading…</VisuallyHidden>
      {Array.from({ length: count }, (_, index) => (
        <span key={index} className={css.line} aria-hidden="true" />
      ))}
    </span>
  );
}
