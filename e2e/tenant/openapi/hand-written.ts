import type { OpenApiDocument } from './find-openapi.ts';

const json = (schema: object): object => ({ content: { 'application/json': { schema } } });

/** Any directory object, told apart by `@odata.type`: a user or a group in full, and anything else by its id. */
const directoryObject = {
  type: 'object',
  required: ['@odata.type', 'id'],
  properties: { '@odata.type': { type: 'string', pattern: '^#microsoft\\.graph\\.\\w+$' } },
  oneOf: [
    typed('#microsoft.graph.user', '#/components/schemas/microsoft.graph.user'),
    typed('#microsoft.graph.group', '#/components/schemas/microsoft.graph.group'),
    {
      properties: {
        '@odata.type': { not: { enum: ['#microsoft.graph.user', '#microsoft.graph.group'] } },
      },
      allOf: [{ $ref: '#/components/schemas/microsoft.graph.directoryObject' }],
    },
  ],
};

function typed(type: string, schema: string): object {
  return { properties: { '@odata.type': { enum: [type] } }, allOf: [{ $ref: schema }] };
}

const objects = json({
  type: 'object',
  required: ['@odata.context', 'value'],
  properties: {
    '@odata.context': { type: 'string' },
    '@odata.nextLink': { type: 'string' },
    value: { type: 'array', items: directoryObject },
  },
});
const refused = { $ref: '#/components/responses/error' };
const list = { get: { responses: { '2XX': objects, default: refused } } };

/**
 * Routes that the extract of Microsoft's description leaves out, described here after Graph's reference pages
 * (group-list-members, group-list-owners, group-list-transitivemembers, directoryobject-getbyids) [docs]. Paths below the version.
 */
export const HAND_WRITTEN: OpenApiDocument['paths'] = {
  '/groups/{group-id}/members': list,
  '/groups/{group-id}/owners': list,
  '/groups/{group-id}/transitiveMembers': list,
  '/directoryObjects/getByIds': {
    post: {
      requestBody: json({
        type: 'object',
        required: ['ids'],
        properties: {
          ids: { type: 'array', items: { type: 'string' }, maxItems: 1_000 },
          types: { type: 'array', items: { type: 'string' } },
        },
      }),
      responses: { '2XX': objects, default: refused },
    },
  },
};
