import { describe, expect, it } from 'vitest';
import { CLOUDS, TIERS } from '../../contract/connection.ts';
import { PERMISSIONS } from '../permissions/permissions.ts';
import { SIGN_IN_ERRORS } from '../sign-in-errors/sign-in-errors.ts';
import { connectPage } from './connect-page/connect-page.ts';

describe('docs/connect.md', () => {
  // A file that people read is kept beside the code it is written from: neither can change without the other.
  it('says what the code does', async () => {
    await expect(connectPage()).toMatchFileSnapshot('../../../docs/connect.md');
  });

  it('has a name for the application of every tier, and PowerShell for no cloud that lacks it', () => {
    const text = connectPage();
    for (const tier of TIERS) expect(text).toContain(`PIM Desk (${tier})`);
    expect(text).not.toContain('-Environment China');
    expect(text).not.toContain('`China`');
  });

  it('leaves out no error, no permission and no cloud', () => {
    const text = connectPage();
    for (const { number } of SIGN_IN_ERRORS) expect(text).toContain(`| ${number} `);
    for (const { name } of PERMISSIONS) expect(text).toContain(`\`${name}\``);
    for (const cloud of CLOUDS.filter((c) => c !== 'demo')) expect(text).toContain(`\`${cloud}\``);
  });
});
