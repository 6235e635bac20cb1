import type { FileFilter, OpenDialogOptions, SaveDialogOptions } from 'electron';
import { unimplemented } from '../core/guard.ts';

const TAKEN = new Set(['title', 'defaultPath', 'buttonLabel', 'filters', 'properties', 'message']);
const TAKEN_TO_SAVE = new Set([...TAKEN, 'nameFieldLabel']);
const OPEN_PROPERTIES = new Set([
  'openFile',
  'showHiddenFiles',
  'createDirectory',
  'noResolveAliases',
  'treatPackageAsDirectory',
  'dontAddToRecent',
]);
const SAVE_PROPERTIES = new Set([
  'showHiddenFiles',
  'createDirectory',
  'treatPackageAsDirectory',
  'showOverwriteConfirmation',
  'dontAddToRecent',
]);

/** What Electron calls each where it is no string. */
const TEXTS = {
  title: 'Title',
  buttonLabel: 'Button label',
  defaultPath: 'Default path',
  message: 'Message',
  nameFieldLabel: 'Name field label',
};

/**
 * @throws TypeError in Electron's words for what it refuses; Error by name for what would do something here that is not there, and for
 * what Electron's documentation calls bad and passes over
 */
export function checkSaveOptions(options: SaveDialogOptions): void {
  check('showSaveDialog', options, TAKEN_TO_SAVE, SAVE_PROPERTIES);
}

/** As `checkSaveOptions`. */
export function checkOpenOptions(options: OpenDialogOptions): void {
  const { properties } = options;
  if (properties !== undefined && !Array.isArray(properties))
    throw new TypeError('Properties must be an array');
  check('showOpenDialog', options, TAKEN, OPEN_PROPERTIES);
}

function check(
  method: string,
  options: SaveDialogOptions | OpenDialogOptions,
  taken: ReadonlySet<string>,
  properties: ReadonlySet<string>,
): void {
  for (const name of Object.keys(options))
    if (!taken.has(name)) throw unimplemented(`the option '${name}' of ${method}`);
  for (const [name, called] of Object.entries(TEXTS)) {
    const text: unknown = Reflect.get(options, name);
    if (text !== undefined && typeof text !== 'string') throw new TypeError(`${called} must be a string`);
  }
  for (const property of options.properties ?? [])
    if (!properties.has(property)) throw unimplemented(`the property '${property}' of ${method}`);
  for (const filter of options.filters ?? []) checkFilter(filter);
}

/** "without wildcards or dots … To show all files, use the '*' wildcard (no other wildcard is supported)." */
function checkFilter({ name, extensions }: FileFilter): void {
  if (typeof name !== 'string' || !Array.isArray(extensions))
    throw new TypeError('a filter has a name and extensions');
  for (const extension of extensions)
    if (extension !== '*' && !/^[^.*\s]+(\.[^.*\s]+)*$/.test(extension))
      throw unimplemented(`the extension '${extension}' of a filter`);
}
