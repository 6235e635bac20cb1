import type { OpenPanel } from '../../state/panel-store.ts';
import { BulkForm } from './bulk/bulk-form.tsx';
import { useBulk } from './bulk/use-bulk.ts';
import { ActivationForm } from './form/activation-form.tsx';
import { useActivation } from './form/use-activation.ts';
import { useRolesNow, type RoleNow } from './form/use-role-now.ts';
import { BulkResults } from './way/bulk-results.tsx';
import { OneResult } from './way/one-result.tsx';

/** The panel's inside for one opening: the form, then what became of it. */
export function PanelBody({ open }: { readonly open: OpenPanel }) {
  const roles = useRolesNow(open.eligibilities);
  const [only] = roles;
  return roles.length === 1 && only ? <One open={open} role={only} /> : <Several open={open} roles={roles} />;
}

function One({ open, role }: { readonly open: OpenPanel; readonly role: RoleNow }) {
  const form = useActivation(open, role.eligible);
  return form.sent ? (
    <OneResult eligible={role.eligible} sent={form.sent.outcome} said={form.sent.draft} />
  ) : (
    <ActivationForm role={role} form={form} />
  );
}

function Several({ open, roles }: { readonly open: OpenPanel; readonly roles: readonly RoleNow[] }) {
  const bulk = useBulk(open, roles);
  return bulk.face === 'form' ? <BulkForm bulk={bulk} /> : <BulkResults bulk={bulk} roles={roles} />;
}
