/** Which of the two a narrow window shows. */
export type Pane = 'list' | 'card';

/** The ways between the list and the card. In a wide window both are there, and only the focus moves. */
export type Ways = {
  readonly toList: () => void;
  readonly toCard: () => void;
  /** Brings the card without taking the focus: something in it does. */
  readonly showCard: () => void;
  /** Brings the list, with the focus left where it is. */
  readonly showList: () => void;
  readonly toFilter: () => void;
  /** To what is chosen: in the list where that is shown, else on the card. */
  readonly toChosen: () => void;
  /** The same after a decision, unless the focus is somewhere else by then. */
  readonly toNext: () => void;
};
