import type { IdentityContext } from './identity-context.ts';

/** A public client that people of this tenant sign in to. */
export type App = { id: string; name: string };

/** The app that Microsoft Graph PowerShell and many scripts sign in with, the same in every tenant [docs]. */
const GRAPH_COMMAND_LINE_TOOLS: App = {
  id: '14d82eec-204b-4c2f-b7e8-296a70dab67e',
  name: 'Microsoft Graph Command Line Tools',
};

/** The app with a client id, any case; undefined where the tenant has none. Both hold the same permissions, consented for everybody. */
export function appOf(clientId: string, of: Pick<IdentityContext, 'clientId'>): App | undefined {
  const apps: readonly App[] = [{ id: of.clientId, name: 'PIM Desk' }, GRAPH_COMMAND_LINE_TOOLS];
  return apps.find(({ id }) => id === clientId.toLowerCase());
}
