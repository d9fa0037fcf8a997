/** What applicants can do with what is theirs: fetch all of it, withdraw, have it erased. */
import { z } from 'zod';
import { Bytes, defineRoute, notFound } from '#api/http/index.ts';
import { withdrawFile } from './own-decision.ts';
import { applicationParams, ownFile, ownFileJson, theFile } from './own-file.ts';
import { bytesOf } from './piece-files.ts';

/** Everything that was written and sent, for a machine as for a person; documents come one by one beside it. */
export const everything = defineRoute({
  id: 'application.everything',
  method: 'GET',
  path: '/applications/{applicationId}/everything',
  summary: 'All that the applicant wrote and sent, as a file',
  needs: 'application.file',
  params: applicationParams,
  produces: ['application/json'],
  handle: async (context) => {
    const {
      call,
      scans: _,
      ...own
    } = await ownFileJson(context, await theFile(context.tx, context.params.applicationId));
    const { routes, questions, meetings: __, ...about } = call;
    const route = routes.find(({ id }) => id === own.routeId) ?? null;
    const asked = new Map(questions.map(({ code, title }) => [code, title]));
    const written = Object.entries(own.answers).map(([code, answer]) => ({ code, question: asked.get(code), answer }));
    const content = JSON.stringify({ ...own, call: about, route, answers: written }, null, 2);
    return new Bytes(content, {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="application.json"',
      'cache-control': 'no-store',
    });
  },
});

export const submission = defineRoute({
  id: 'application.submission',
  method: 'GET',
  path: '/applications/{applicationId}/submission',
  summary: 'What the application said when it was submitted: the text whose SHA-256 stands on the receipt',
  needs: 'application.file',
  params: applicationParams,
  produces: ['application/json'],
  handle: async (context) => {
    const file = await theFile(context.tx, context.params.applicationId);
    if (file.submitted_hash === null) throw notFound();
    return bytesOf(context, file.submitted_hash, 'application/json', 'submission.json');
  },
});

export const withdraw = defineRoute({
  id: 'application.withdraw',
  method: 'POST',
  path: '/applications/{applicationId}/withdraw',
  summary: 'Withdraws the application: nobody reads it any more, and a slot or a place that it held is free for others',
  needs: 'application.file',
  params: applicationParams,
  body: z.strictObject({}),
  reply: ownFile,
  handle: async (context) => ownFileJson(context, await withdrawFile(context, context.params.applicationId)),
});
