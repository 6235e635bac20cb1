import css from './three-rings.module.css';

const RINGS = [
  { radius: 123, stroke: 14, left: 0.73, slate: false },
  { radius: 90, stroke: 10, left: 0.37, slate: true },
  { radius: 62, stroke: 8, left: 0.92, slate: false },
] as const;
const MIDDLE = 132;

/** The three things that run out: an activation, the day to decide, the minutes to sign in. Decorative. */
export function ThreeRings() {
  return (
    <svg className={css.rings} viewBox="0 0 264 264" aria-hidden="true">
      {RINGS.map(({ radius, stroke, left, slate }) => {
        const around = 2 * Math.PI * radius;
        return (
          <g key={radius} strokeWidth={stroke}>
            <circle className={css.track} cx={MIDDLE} cy={MIDDLE} r={radius} />
            <circle
              className={slate ? css.slate : css.brand}
              cx={MIDDLE}
              cy={MIDDLE}
              r={radius}
              strokeDasharray={`${left * around} ${around}`}
              transform={`rotate(-90 ${MIDDLE} ${MIDDLE})`}
            />
          </g>
        );
      })}
    </svg>
  );
}
