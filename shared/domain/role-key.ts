/** One role at one scope, as a word: what favourites, locks and joins go by. */
export const roleKey = (roleDefinitionId: string, scopeId: string): string =>
  `${roleDefinitionId}|${scopeId}`;

/** The same of anything that carries a role and a scope. */
export const keyOfHeld = (held: {
  readonly role: { readonly definitionId: string };
  readonly scope: { readonly id: string };
}): string => roleKey(held.role.definitionId, held.scope.id);
