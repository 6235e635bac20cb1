import type { Share } from './ceilings.ts';
import css from './share-bar.module.css';

type ShareBarProps = {
  readonly share: Share;
  /** As typed, before it is cut. */
  readonly minutes: number | undefined;
  /** How many minutes the full width stands for. */
  readonly scale: number;
};

/** What one role gets of the duration for all, on a scale they share. Decorative: the words stand beside it. */
export function ShareBar({ share, minutes, scale }: ShareBarProps) {
  const part = (value: number): string => `${(value / scale) * 100}%`;
  const got = share.minutes ?? 0;
  return (
    <span className={css.bar} aria-hidden="true">
      {share.maximum !== undefined && <span className={css.maximum} style={{ width: part(share.maximum) }} />}
      <span className={share.capped ? css.cut : css.got} style={{ width: part(got) }} />
      {share.capped && minutes !== undefined && (
        <span className={css.missing} style={{ left: part(got), width: part(minutes - got) }} />
      )}
      {minutes !== undefined && <span className={css.asked} style={{ left: part(minutes) }} />}
    </span>
  );
}
