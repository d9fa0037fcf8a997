import { z } from 'zod';
import { defineRoute, notFound, stale, uuid } from '#api/http/index.ts';
import { recordChange } from '#db/audit/index.ts';
import { erasePerson } from '#db/ground/people/index.ts';
import { findRow } from '#db/rows.ts';
import { dropUnkept, eraseDocumentsOf } from '../files/index.ts';
import { storedPerson } from './shapes.ts';

export const erase = defineRoute({
  id: 'people.erase',
  method: 'POST',
  path: '/people/{id}/erase',
  summary: 'Erases what tells who a person is, here and in the audit; facts that law keeps stay without a name',
  needs: 'audit.erase',
  versioned: 'row',
  params: z.object({ id: uuid }),
  handle: async (context) => {
    const { tx, actor, params, ifMatch, services, afterCommit, today } = context;
    const found = await findRow(tx, 'person', params.id, { lock: true });
    if (!found) throw notFound();
    if (found.version !== ifMatch) throw stale(storedPerson.json(found));
    const name = actor.organisation.locale === 'fr' ? 'Personne effacée' : 'Erased person';
    const reason = actor.organisation.locale === 'fr' ? 'Effacement de la personne' : 'Erasure of the person';
    await eraseDocumentsOf(context, params.id, today, reason);
    const papers = await erasePerson(tx, params.id, name);
    await recordChange(tx, { action: 'erase', subject: { kind: 'person', id: params.id }, changes: [] });
    afterCommit(() => dropUnkept(services, actor, papers));
  },
});
