import type { Scope } from '../../shared/contract/my-roles.ts';

/** A scope's name; its id where the name could not be resolved. "Whole tenant" for the directory itself. */
export const scopeName = (scope: Scope): string =>
  scope.kind === 'tenant' ? 'Whole tenant' : (scope.name ?? scope.id);
