import { create } from 'zustand';
import type { Principal, Side } from '../../../../shared/contract/assignments/assignments.ts';
import type { Scope } from '../../../../shared/contract/my-roles.ts';
import { planeOf } from '../../../../shared/domain/planes.ts';
import { roleKey } from '../../../../shared/domain/role-key.ts';
import { scopeOf } from '../../../../shared/domain/scopes.ts';
import { FRESH_SAID, FRESH_WINDOW, type SaidDraft, type WindowDraft } from './window-draft.ts';

/** Whom something is to be assigned to, with what was known of them when they were chosen. */
export type ChosenPrincipal = Principal & {
  readonly enabled: boolean | null;
  /** Of a group: whether it was made to hold roles. */
  readonly roleAssignable: boolean | null;
};

/** What was chosen and typed to assign. */
export type AddDraft = WindowDraft &
  SaidDraft & {
    /** Roles and ways of being in a group, as `roleKey` names their settings: of a role with the tenant as scope. */
    readonly roles: ReadonlySet<string>;
    readonly principals: readonly ChosenPrincipal[];
    readonly scopeKind: 'tenant' | 'administrative-unit' | 'object';
    readonly unit: Scope | null;
    /** Object id of an application, as typed. */
    readonly application: string;
    readonly side: Side;
  };

const FRESH: AddDraft = {
  ...FRESH_WINDOW,
  ...FRESH_SAID,
  roles: new Set(),
  principals: [],
  scopeKind: 'tenant',
  unit: null,
  application: '',
  side: 'eligible',
};

type Drafts = { readonly drafts: Readonly<Record<string, AddDraft>> };

/** By account, as `accountOnScreen` names it. Kept over leaving, refusals and a switch until it was done. In memory only. */
export const useAddDrafts = create<Drafts>(() => ({ drafts: {} }));

export const addDraftOf = (drafts: Drafts['drafts'], account: string): AddDraft => drafts[account] ?? FRESH;

export const typeAdding = (account: string, part: Partial<AddDraft>): void =>
  useAddDrafts.setState(({ drafts }) => ({
    drafts: { ...drafts, [account]: { ...addDraftOf(drafts, account), ...part } },
  }));

/** Forgets all of it: it was done, or is begun anew, or the account signed out. */
export const dropAdding = (account: string): void =>
  useAddDrafts.setState(({ drafts }) => {
    const left = Object.entries(drafts).filter(([key]) => key !== account);
    return { drafts: Object.fromEntries(left) };
  });

type Preset = {
  readonly roles?: readonly { readonly definitionId: string; readonly scopeId: string }[];
  readonly principals?: readonly Principal[];
};

/** Chooses what is named, in place of what was chosen of its kind. */
export function presetAdding(account: string, { roles, principals }: Preset): void {
  if (roles) {
    const elsewhere = roles.find(({ scopeId }) => scopeId !== '/' && planeOf(scopeId) === 'entra-roles');
    typeAdding(account, {
      roles: new Set(
        roles.map(({ definitionId, scopeId }) =>
          roleKey(definitionId, planeOf(scopeId) === 'groups' ? scopeId : '/'),
        ),
      ),
      ...(elsewhere && scopePart(elsewhere.scopeId)),
    });
  }
  if (principals)
    typeAdding(account, {
      principals: principals.map((one) => ({ ...one, enabled: null, roleAssignable: null })),
    });
}

function scopePart(scopeId: string): Partial<AddDraft> {
  const scope = scopeOf(scopeId, null);
  return scope.kind === 'administrative-unit'
    ? { scopeKind: 'administrative-unit', unit: scope }
    : { scopeKind: 'object', application: scopeId.slice(1) };
}
