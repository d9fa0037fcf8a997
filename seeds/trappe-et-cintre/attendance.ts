/** Ten weeks of signatures: who was not there, came late, left early, forgot to sign, had no network. */
import type { DemoAttendance } from '#db/demo/index.ts';

export const attendance: DemoAttendance = {
  until: '2026-02-20',
  absences: [
    {
      person: 'ourcival',
      from: '2025-12-09',
      to: '2025-12-10',
      kind: 'illness',
      reason: 'Arrêt de travail reçu le 11',
    },
    {
      person: 'sabathes',
      from: '2025-12-17',
      to: '2025-12-17',
      half: 1,
      kind: 'justified',
      reason: 'Rendez-vous au conseil de prud’hommes',
    },
    {
      person: 'lacassade',
      from: '2026-01-08',
      to: '2026-01-08',
      half: 0,
      kind: 'unjustified',
      reason: 'Sans nouvelle ce matin-là',
    },
    { person: 'tarribat', from: '2026-01-14', to: '2026-01-16', kind: 'illness', reason: 'Certificat médical' },
    {
      person: 'oloronne',
      from: '2026-01-20',
      to: '2026-01-20',
      kind: 'justified',
      reason: 'Examen du permis de conduire',
    },
    {
      person: 'escalmels',
      from: '2026-01-28',
      to: '2026-01-28',
      half: 1,
      kind: 'unjustified',
      reason: 'Partie sans prévenir à la pause',
    },
    {
      person: 'peyrehitte',
      from: '2026-02-03',
      to: '2026-02-04',
      kind: 'other',
      reason: 'Grève des trains, déclaration de la gare',
    },
    { person: 'darrigrandet', from: '2026-02-12', to: '2026-02-13', kind: 'illness', reason: 'Certificat médical' },
  ],
  late: [
    { person: 'pradinaud', day: '2025-12-03', half: 0, minutes: 25 },
    { person: 'izardel', day: '2025-12-08', half: 0, minutes: 18 },
    { person: 'isserbes', day: '2025-12-15', half: 1, minutes: 14 },
    { person: 'houelles', day: '2026-01-06', half: 0, minutes: 40 },
    { person: 'cabirolet', day: '2026-01-13', half: 0, minutes: 12 },
    { person: 'yacoubene', day: '2026-01-19', half: 0, minutes: 31 },
    { person: 'ramondenc', day: '2026-01-29', half: 1, minutes: 16 },
    { person: 'dourguel', day: '2026-02-05', half: 0, minutes: 22 },
    { person: 'pradinaud', day: '2026-02-17', half: 0, minutes: 19 },
  ],
  early: [
    { person: 'estampard', day: '2025-12-12', half: 1, minutes: 45, reason: 'Rappelée par l’école de son enfant' },
    { person: 'albiacferran', day: '2026-01-30', half: 1, minutes: 30, reason: 'Train de nuit' },
  ],
  forgotten: [
    {
      person: 'urruticoa',
      day: '2025-12-04',
      half: 1,
      at: '2025-12-05T08:50',
      reason: 'Batterie vide à la fin du cours',
      attested: '2025-12-05T09:10',
    },
    {
      person: 'oloronne',
      day: '2026-01-26',
      half: 0,
      at: '2026-01-26T14:20',
      reason: 'Oublié en sortant pour la pause',
      attested: '2026-01-26T16:55',
    },
  ],
  offline: [{ person: 'izardel', day: '2026-02-10', half: 0, arrived: '2026-02-10T12:31' }],
  lateCountersignatures: [
    { day: '2026-01-22', half: 1, at: '2026-01-23T08:40', reason: 'Départ précipité pour un train' },
  ],
};
