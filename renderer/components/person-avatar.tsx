import { hueOf, initialsOf } from './person-looks.ts';
import css from './person-avatar.module.css';

/** A person's initials on a hue of their object id. Decorative: the name stands beside it or names the control. */
export function PersonAvatar({ name, objectId }: { readonly name: string; readonly objectId: string }) {
  return (
    <span className={css.avatar} style={{ backgroundColor: hueOf(objectId) }} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
