/** The description of the API: OpenAPI 3.1, made from the same schemas that requests are checked with. */
import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { errorReply, problem } from './shapes.ts';

export async function describe(app: FastifyInstance): Promise<void> {
  z.globalRegistry.add(problem, { id: 'Problem' });
  z.globalRegistry.add(errorReply, { id: 'Error' });
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Filage',
        version: '0.1.0',
        description:
          'The production office of a live-performance project. Amounts and decimals are decimal text, days are YYYY-MM-DD, instants are ISO 8601 UTC. Rows are created by PUT with `If-None-Match: *` under an id made by the client (UUIDv7), and changed with `If-Match: "<version>"`.',
        license: { name: 'AGPL-3.0-or-later' },
      },
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: 'filage.session_token' },
          token: { type: 'http', scheme: 'bearer', description: 'filage_…' },
          link: {
            type: 'http',
            scheme: 'Link',
            description: 'The secret of an applicant’s, trainee’s or trainer’s link',
          },
        },
      },
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
}
