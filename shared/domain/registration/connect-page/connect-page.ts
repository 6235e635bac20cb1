import { connect } from './connect.ts';
import { errors } from './errors.ts';
import { page } from './markdown.ts';
import { networkHosts } from './network-hosts.ts';
import { register } from './register.ts';
import { whatItMayDo } from './what-it-may-do.ts';
import { whatToDoWhen } from './what-to-do-when.ts';

/** `docs/connect.md`, whole: written from the tables the console itself uses, so that it cannot say anything else. */
export const connectPage = (): string =>
  page(
    '# Connect PIM Desk to your tenant',
    'From nothing to signed in, word by word: choose who will use it, register an application, consent, connect, sign in, check. It takes one administrator some 10 min, once; everybody after that starts at step 4 with three values: the tenant, the client id and the tier.',
    'This page is written by `shared/domain/registration/connect-page/` from the tables the console uses; `npx vitest run shared/domain/registration -u` writes it anew.',
    ...whatItMayDo(),
    ...register(),
    ...connect(),
    ...networkHosts(),
    ...errors(),
    ...whatToDoWhen(),
  );
