import type { Outgoing } from '../../transport/message.ts';
import { hiddenFields, html, page } from './html.ts';

const SUBMIT = 'document.forms[0].submit()';

/** The answer on its way to the app: posts itself where scripts run, and waits for "Continue" where they do not. */
export const formPostPage = (action: string, fields: Readonly<Record<string, string>>): Outgoing =>
  page(
    'Back to the app',
    html`<main>
      <h1>Back to the app</h1>
      <p>You can close this window once the app has taken over.</p>
      <form method="post" action="${action}">
        ${hiddenFields(Object.entries(fields))}
        <div class="foot"><button class="primary">Continue</button></div>
      </form>
    </main>`,
    { script: SUBMIT },
  );
