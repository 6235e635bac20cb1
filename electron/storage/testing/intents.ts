import type { JournalIntent } from '../../console/storage-ports.ts';

/** An intent like the console's, told apart by `id`. */
export const intentOf = (id: string, over: Partial<JournalIntent> = {}): JournalIntent => ({
  id,
  at: 1_760_000_000_000,
  tenantId: '4fdd8f1a-0000-4000-8000-00000000000a',
  principalId: '71a8ee42-0000-4000-8000-00000000000b',
  action: 'activate',
  roleDefinitionId: '62e90394-69f5-4237-9190-012177145e10',
  scopeId: '/',
  subject: null,
  justificationTag: 'tag',
  ...over,
});
