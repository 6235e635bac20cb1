import { Star16Filled, Star16Regular } from '@fluentui/react-icons/svg/star';
import { scopeName } from '../../../components/scope-words.ts';
import { visibleText } from '../../../components/visible-text.ts';
import type { EligibleRowView } from './eligible-rows.ts';
import { toggleFavourite } from './toggle-favourite.ts';
import css from './row-marks.module.css';

/** Marks a role to stand first. The empty star appears under the hand or the focus only. */
export function FavouriteStar({ row: { eligible, favourite } }: { readonly row: EligibleRowView }) {
  const Icon = favourite ? Star16Filled : Star16Regular;
  return (
    <button
      type="button"
      className={css.star}
      data-on={favourite}
      aria-pressed={favourite}
      aria-keyshortcuts="f"
      aria-label={visibleText(`Favourite: ${eligible.role.name}, ${scopeName(eligible.scope)}`)}
      onClick={() => void toggleFavourite(eligible, !favourite)}
    >
      <Icon aria-hidden="true" />
    </button>
  );
}
