import type { Approver, Plane } from '../../../../shared/contract/my-roles.ts';

/** A step between sending and having the role. */
export type StepAhead = {
  readonly kind: 'sign-in' | 'approval' | 'start' | 'active' | 'unknown' | 'with-it' | 'second' | 'nowhere';
  readonly title: string;
  readonly detail: string;
  /** Who decides, of an approval. */
  readonly approvers: readonly Approver[] | null;
  /** Whose policy names them: a group has no default approvers. */
  readonly plane: Plane;
};

/** A step, without approvers unless they are given. */
export const step = (
  kind: StepAhead['kind'],
  title: string,
  detail: string,
  approvers: readonly Approver[] | null = null,
  plane: Plane = 'entra-roles',
): StepAhead => ({ kind, title, detail, approvers, plane });
