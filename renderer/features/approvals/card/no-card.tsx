import css from './no-card.module.css';

/** In the card's place while there is none: why. Nothing is claimed that was not read. */
export function NoCard({ words }: { readonly words: string }) {
  return (
    <div className={css.none}>
      <p>{words}</p>
    </div>
  );
}
