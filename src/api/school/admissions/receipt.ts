/** The receipt as a PDF: who, when to the second, the hash, which documents. No answer stands in it. */
import { freezeDocument, frozenBytes } from '#api/ground/files/index.ts';
import { defineRoute, notFound } from '#api/http/index.ts';
import { frozenOf } from '#db/ground/files/index.ts';
import { findRow } from '#db/rows.ts';
import { askedBy, callById, pieceFilesOf, piecesOf } from '#db/school/admissions/index.ts';
import { instantText as clockText } from '#jobs/school/admissions/index.ts';
import { instantText } from './call-facts.ts';
import { applicationParams, theFile } from './own-file.ts';

const KIND = 'application-receipt';

export const receipt = defineRoute({
  id: 'application.receipt',
  method: 'GET',
  path: '/applications/{applicationId}/receipt',
  summary: 'The receipt of a submitted application, as a PDF made once',
  needs: 'application.file',
  writes: true,
  params: applicationParams,
  produces: ['application/pdf'],
  handle: async (context) => {
    const { tx, actor, services, params } = context;
    // Locked: asked for twice at once, it is made once.
    const file = await theFile(tx, params.applicationId, { lock: true });
    if (file.number === null || file.submitted_at === null) throw notFound();
    const known = (await frozenOf(tx, file.id)).find(({ kind }) => kind === KIND);
    if (known) return frozenBytes(services, actor, known);
    const { call, cohort, programme } = (await callById(tx, file.call_id))!;
    const [pieces, files] = [await piecesOf(tx, [file.id]), await pieceFilesOf(tx, file.id)];
    const { pieces: asked } = await askedBy(tx, cohort);
    const french = file.locale === 'fr';
    const say = (fr: string, en: string) => (french ? fr : en);
    const titleOf = (pieceId: string) => {
      const piece = pieces.find(({ id }) => id === pieceId);
      const found = asked.find(({ id }) => id === piece?.required_piece_id);
      return found ? say(found.title_fr, found.title_en) : '';
    };
    const submittedAt = instantText(file.submitted_at);
    const title = say(`Reçu de candidature n° ${file.number}`, `Application receipt no. ${file.number}`);
    const facts = [
      [say('Candidat·e', 'Applicant'), `${file.given_name} ${file.family_name}`.trim()],
      [say('Numéro', 'Number'), String(file.number)],
      [say('Reçu le', 'Received on'), clockText(submittedAt, call.zone, file.locale)],
      ['UTC', submittedAt],
      [say('Appel', 'Call'), say(call.title_fr, call.title_en)],
      [say('Cohorte', 'Cohort'), cohort.name],
      ['SHA-256', file.submitted_hash ?? ''],
    ];
    const data = {
      about: say(programme.title_fr, programme.title_en),
      parts: [
        { facts },
        {
          heading: say('Documents reçus', 'Documents received'),
          table: {
            header: [say('Pièce', 'Document'), say('Fichier', 'File'), 'SHA-256'],
            rows: files.map(({ piece_id, name, sha256 }) => [titleOf(piece_id), name, sha256.slice(0, SHOWN_OF_HASH)]),
          },
        },
        {
          text: say(
            'L’instant qui décide est celui de l’arrivée au serveur. L’empreinte est celle du texte complet de votre candidature, que votre lien permet de télécharger et de vérifier.',
            'The instant that decides is that of arrival at the server. The fingerprint is that of the complete text of your application, which your link lets you download and verify.',
          ),
        },
      ],
    };
    const sheet = { template: 'plain.typ', data, locale: file.locale, title, date: submittedAt.slice(0, 10) };
    const bytes = await services.printer.print({ ...sheet, issuer: actor.organisation.name });
    const inputs = { number: file.number, submittedAt, sha256: file.submitted_hash };
    const frozen = await freezeDocument(
      { tx, services, actor },
      {
        subjectId: file.id,
        kind: KIND,
        title: `${title}.pdf`,
        locale: file.locale,
        mediaType: 'application/pdf',
        bytes,
        inputs,
        retainUntil: null,
      },
    );
    return frozenBytes(services, actor, (await findRow(tx, 'frozen_document', frozen.id))!);
  },
});

const SHOWN_OF_HASH = 16;
