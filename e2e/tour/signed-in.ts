import type { Stage } from './stage.ts';

/** Signs a person in and waits until their roles are on screen. @param name the persona's display name */
export async function signedIn(stage: Stage, name: string): Promise<void> {
  await stage.signIn(name);
  await stage.page
    .getByRole('button', { name: /^Activate/ })
    .first()
    .waitFor();
}
