import { words } from '../index.ts';

export const useWords = words(
  {
    programmes: 'Formations',
    none: 'Aucune fiche n’est publiée pour l’instant.',
    coming: 'Un instant…',
    absent: 'Cette fiche n’est pas publiée',
    absentText: 'Elle a été retirée, ou l’adresse est incomplète.',
    unreachable: 'La fiche ne peut pas être lue',
    unreachableText: 'Le serveur ne répond pas. Réessayez dans un instant.',
    pdf: 'Télécharger la fiche (PDF)',
    all: 'Toutes les formations',
    onThisPage: 'Sur cette page',
  },
  {
    programmes: 'Courses',
    none: 'No sheet is published at the moment.',
    coming: 'One moment…',
    absent: 'This sheet is not published',
    absentText: 'It was taken down, or a part of the address is missing.',
    unreachable: 'The sheet cannot be read',
    unreachableText: 'The server does not answer. Try again in a moment.',
    pdf: 'Download the sheet (PDF)',
    all: 'All courses',
    onThisPage: 'On this page',
  },
);
