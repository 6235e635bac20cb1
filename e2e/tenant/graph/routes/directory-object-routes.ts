import { z } from 'zod';
import type { GraphCall, GraphResult } from '../call.ts';
import { readEntity } from '../read.ts';
import { contextUrl } from '../odata/context-url.ts';
import { project } from '../odata/parse-select.ts';
import { ok } from '../call.ts';
import { badRequest, unknownObject } from '../refusal.ts';
import type { Route } from '../route.ts';
import { get, post } from '../route.ts';
import { DIRECTORY_OBJECTS, directoryObjectRow } from '../sets/directory-object-sets.ts';

/** "You can specify up to 1000 ids." [docs] */
const MOST_IDS = 1_000;

const getByIdsBody = z.looseObject({
  ids: z.array(z.guid()).max(MOST_IDS),
  /** Any case; absent or `directoryObject` = everything [docs]. */
  types: z.array(z.string().transform((type) => type.toLowerCase())).nullish(),
});

/**
 * Directory objects for a list of ids, without $select, of people in v1.0 only what is shown by default; an id nobody has is left out.
 * Graph's own page for `directoryObject: getByIds` [docs]; that the answer keeps the order asked for is inferred.
 */
function getByIds(call: GraphCall): GraphResult {
  const parsed = getByIdsBody.safeParse(call.body);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw badRequest(
      `Invalid request body at '${issue?.path.join('.') ?? ''}': ${issue?.message ?? ''}`,
      'Request_BadRequest',
    );
  }
  const { ids, types } = parsed.data;
  const wanted = (kind: string): boolean =>
    !types?.length || types.includes('directoryobject') || types.includes(kind.toLowerCase());
  const found = [...new Set(ids)].flatMap((id) => call.tenant.world.directory.get(id) ?? []);
  return ok({
    '@odata.context': contextUrl(
      call.tenant.graph,
      call.version,
      DIRECTORY_OBJECTS.path,
      { select: [], expand: [] },
      false,
    ),
    value: found
      .filter(({ kind }) => wanted(kind))
      .map((object) => project(directoryObjectRow(object), [], DIRECTORY_OBJECTS, call.version)),
  });
}

function readObject(call: GraphCall): GraphResult {
  const id = call.params['id'] ?? '';
  const found = call.tenant.world.directory.get(id);
  if (!found) throw unknownObject(id);
  return readEntity(DIRECTORY_OBJECTS, directoryObjectRow(found), id, call);
}

/** What can be asked of directory objects of any type. */
export const directoryObjectRoutes: readonly Route[] = [
  get('/directoryObjects/{id}', 'directoryObjects', readObject),
  post('/directoryObjects/getByIds', 'directoryObjects', getByIds),
];
