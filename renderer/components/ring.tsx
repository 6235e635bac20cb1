import type { CSSProperties, ReactNode } from 'react';
import css from './ring.module.css';

/** `brand`: running. `amber`: ends soon. `red`: last minutes. `slate`: waits for others. */
export type RingTone = 'brand' | 'amber' | 'red' | 'slate';

type RingProps = {
  /** Outer diameter and stroke, in pixels (DESIGN.md §2). */
  readonly size: number;
  readonly stroke: number;
  /** What is left, 0..1; null draws a dashed track alone: nothing runs out. */
  readonly left: number | null;
  readonly tone?: RingTone;
  /** Dashed: counted by this device, not confirmed by the service. */
  readonly dashed?: boolean;
  readonly children?: ReactNode;
};

/** The ring of anything that runs out: clockwise from 12, the arc is what is left. Decorative: the words stand beside it. */
export function Ring({ size, stroke, left, tone = 'brand', dashed = false, children }: RingProps) {
  const radius = (size - stroke) / 2;
  const around = 2 * Math.PI * radius;
  const middle = size / 2;
  const arc = (left ?? 0) * around;
  return (
    <span className={css.ring} style={{ '--ringSize': `${size}px` } as CSSProperties} aria-hidden="true">
      <svg viewBox={`0 0 ${size} ${size}`}>
        <circle
          className={dashed || left === null ? css.dashedTrack : css.track}
          cx={middle}
          cy={middle}
          r={radius}
          strokeWidth={stroke}
          {...((dashed || left === null) && {
            strokeDasharray: `1.5 ${around / Math.round(around / 6) - 1.5}`,
          })}
        />
        {arc > 0 && (
          <circle
            className={css[tone]}
            cx={middle}
            cy={middle}
            r={radius}
            strokeWidth={stroke}
            strokeDasharray={`${arc} ${around}`}
            transform={`rotate(-90 ${middle} ${middle})`}
          />
        )}
      </svg>
      {children !== undefined && <span className={css.inside}>{children}</span>}
    </span>
  );
}
