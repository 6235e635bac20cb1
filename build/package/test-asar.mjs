// Electron's archive, as tests need it: written empty, and read whole.
// The format: four little-endian numbers of 4 bytes, of which the second is the header's size and the fourth the length of its JSON;
// then the JSON, padded to 4; then the files. Electron's `asar` README, "Format".

/** @typedef {{ files: Record<string, Entry> }} Folder */
/** @typedef {Folder | { size: number, offset: string } | { size: number, unpacked: true }} Entry */

const PREFIX = 16;

/** An archive without files. */
export function emptyAsar() {
  const json = Buffer.from('{"files":{}}');
  const head = Buffer.alloc(PREFIX);
  [4, json.length + 8, json.length + 4, json.length].forEach((n, i) => head.writeUInt32LE(n, i * 4));
  return Buffer.concat([head, json]);
}

/**
 * The files of an archive by their paths, with forward slashes. A file beside the archive (`unpacked`) has no text.
 * @param {Buffer} archive @returns {Map<string, string | undefined>}
 */
export function readAsar(archive) {
  const body = 8 + archive.readUInt32LE(4);
  /** @type {Map<string, string | undefined>} */
  const files = new Map();
  const visit = (/** @type {Folder} */ folder, /** @type {string} */ at) => {
    for (const [name, entry] of Object.entries(folder.files)) {
      if ('files' in entry) visit(entry, `${at}${name}/`);
      else if ('offset' in entry) {
        const start = body + Number(entry.offset);
        files.set(at + name, archive.toString('utf8', start, start + entry.size));
      } else files.set(at + name, undefined);
    }
  };
  visit(JSON.parse(archive.toString('utf8', PREFIX, PREFIX + archive.readUInt32LE(12))), '');
  return files;
}
