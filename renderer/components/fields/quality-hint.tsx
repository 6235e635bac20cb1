import type { Quality } from './justification-quality.ts';
import css from './quality-hint.module.css';

type QualityHintProps = { readonly id: string; readonly quality: Quality | null };

/** Three bars and a sentence on what the justification tells. */
export function QualityHint({ id, quality }: QualityHintProps) {
  return (
    <div id={id} className={css.hint} data-level={quality?.level ?? 0}>
      {quality && (
        <>
          <span className={css.bars} aria-hidden="true">
            {([1, 2, 3] as const).map((bar) => (
              <span key={bar} data-filled={bar <= quality.level} />
            ))}
          </span>
          <span>{quality.words}</span>
        </>
      )}
    </div>
  );
}
