// Links of the form `pim-desk:…`, as each kind of package tells the system of them.
// macOS (Info.plist) and Linux (the .desktop file) go by `protocols`; electron-builder's MSI passes over it (its issue 8950).
import { readFile, writeFile } from 'node:fs/promises';

/** Equal to that of shared/domain/links/request-link.ts. */
const LINK_SCHEME = 'pim-desk';

/** @type {import('electron-builder').Protocol} */
export const protocol = { name: 'PIM Desk request', schemes: [LINK_SCHEME], role: 'Viewer' };

/** What makes the part below the same part in every version, so that an update replaces it. Never change it. */
const COMPONENT = '19A0A332-298A-4034-B32F-5E56A432D186';

/**
 * For all users, as the MSI is; taken away with it. The link follows `--`, so that nothing in it is read as a switch.
 * Windows: "Registering an Application to a URI Scheme"; `[#…]` is the installed path of a file (Windows Installer, "Formatted").
 */
const REGISTRATION = `<Component Id="linkScheme" Guid="${COMPONENT}">
        <RegistryKey Root="HKLM" Key="Software\\Classes\\${LINK_SCHEME}">
          <RegistryValue Type="string" Value="URL:${protocol.name}" KeyPath="yes"/>
          <RegistryValue Type="string" Name="URL Protocol" Value=""/>
          <RegistryValue Type="string" Key="DefaultIcon" Value="&quot;[#mainExecutable]&quot;,0"/>
          <RegistryValue Type="string" Key="shell\\open\\command" Value="&quot;[#mainExecutable]&quot; -- &quot;%1&quot;"/>
        </RegistryKey>
      </Component>`;

/**
 * The MSI's project with the scheme in it. @param {string} project WiX source as electron-builder's template makes it
 * @throws {Error} where it is not of the form that was known when this was written
 */
export function withLinkScheme(project) {
  const [before, after, ...more] = project.split('</ComponentGroup>');
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error('The MSI’s project has another form than build/package/link-scheme.mjs knows.');
  if (!before.includes('Id="mainExecutable"'))
    throw new Error('The MSI’s project does not name its program “mainExecutable” any more.');
  return `${before}  ${REGISTRATION}\n    </ComponentGroup>${after}`;
}

/** electron-builder's hook `msiProjectCreated`. @param {string} file path of the project */
export async function registerInMsi(file) {
  await writeFile(file, withLinkScheme(await readFile(file, 'utf8')));
}
