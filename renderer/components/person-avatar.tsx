import { hueOf, initialsOf } from './person-looks.ts';
import css from './person-avatar.module.css';

type PersonAvatarProps = {
  /** Null where the service did not give one: then a question mark. */
  readonly name: string | null;
  readonly objectId: string;
  /** Diameter in pixels. */
  readonly size?: number;
};

/** A person's initials on a hue of their object id. Decorative: the name stands beside it or names the control. */
export function PersonAvatar({ name, objectId, size = 32 }: PersonAvatarProps) {
  return (
    <span
      className={css.avatar}
      style={{
        backgroundColor: hueOf(objectId),
        width: size,
        height: size,
        ...(size < 28 && { fontSize: 10 }),
      }}
      aria-hidden="true"
    >
      {initialsOf(name ?? '')}
    </span>
  );
}
