import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const packageShape = z.looseObject({
  name: z.string().optional(),
  productName: z.string().optional(),
  version: z.string().optional(),
});

interface AppIdentity {
  name: string;
  readonly version: string;
  readonly folder: string;
}

/** Electron reads name and version from the package.json next to, or above, the main module (docs/api/app.md "app.getName"). */
function read(): AppIdentity {
  const main = process.argv[1] ?? process.cwd();
  for (let folder = path.dirname(path.resolve(main)); ; folder = path.dirname(folder)) {
    const file = path.join(folder, 'package.json');
    if (existsSync(file)) {
      const found = packageShape.parse(JSON.parse(readFileSync(file, 'utf8')));
      return {
        name: found.productName ?? found.name ?? 'Electron',
        version: found.version ?? '0.0.0',
        folder,
      };
    }
    if (folder === path.dirname(folder))
      return { name: 'Electron', version: '0.0.0', folder: path.dirname(main) };
  }
}

let found: AppIdentity | undefined;

/** The app's name (settable), version and folder; read when first asked for, after the launcher has set process.argv. */
export const appIdentity = {
  get name(): string {
    return (found ??= read()).name;
  },
  set name(value: string) {
    (found ??= read()).name = value;
  },
  get version(): string {
    return (found ??= read()).version;
  },
  get folder(): string {
    return (found ??= read()).folder;
  },
};
