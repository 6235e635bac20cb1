import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../lib/root.mjs';
import { registerInMsi, withLinkScheme } from './link-scheme.mjs';

/** electron-builder's own template of the project, with a program in it as `MsiTarget` writes one. */
async function project() {
  const template = await readFile(inRoot('node_modules/app-builder-lib/templates/msi/template.xml'), 'utf8');
  return template.replace(
    '{{-files}}',
    '<Component><File Name="PIM Desk.exe" KeyPath="yes" Id="mainExecutable"/></Component>',
  );
}

describe('the MSI', () => {
  it('registers the scheme for all users, in the group that is installed', async () => {
    const made = withLinkScheme(await project());
    const group = /<ComponentGroup Id="ProductComponents"[^>]*>([\s\S]*)<\/ComponentGroup>/.exec(made)?.[1];
    const component = /<Component Id="linkScheme"[\s\S]*<\/Component>/.exec(group ?? '')?.[0] ?? '';
    expect(component).toContain('<RegistryKey Root="HKLM" Key="Software\\Classes\\pim-desk">');
    expect(component).toContain('Name="URL Protocol" Value=""');
    // Whatever a link holds, it comes after `--` and in quotes.
    expect(component).toContain('Value="&quot;[#mainExecutable]&quot; -- &quot;%1&quot;"');
    expect(group).toContain('Id="mainExecutable"');
  });

  it('changes nothing else of the project', async () => {
    const before = await project();
    const made = withLinkScheme(before);
    const without = made.replace(/<Component Id="linkScheme"[\s\S]*?<\/Component>/, '');
    expect(without.replace(/\s+/g, '')).toBe(before.replace(/\s+/g, ''));
  });

  it('is not made from a project of another form', async () => {
    const known = await project();
    expect(() => withLinkScheme(known.replace('</ComponentGroup>', ''))).toThrow(/another form/);
    expect(() => withLinkScheme(`${known}</ComponentGroup>`)).toThrow(/another form/);
    expect(() => withLinkScheme(known.replace('mainExecutable"/>', 'program"/>'))).toThrow(/mainExecutable/);
  });

  it('is rewritten in its place', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'pim-desk-msi-'));
    const file = path.join(folder, 'project.wxs');
    await writeFile(file, await project());
    await registerInMsi(file);
    expect(await readFile(file, 'utf8')).toBe(withLinkScheme(await project()));
    await rm(folder, { recursive: true });
  });
});
