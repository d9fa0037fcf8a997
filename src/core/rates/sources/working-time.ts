import { WORKING_TIME } from '../working-time.ts';
import { type Citation, cited, type Sources } from './citation.ts';

const TEXTS: readonly (readonly [prefix: string, citation: Citation])[] = [
  ['workingTime.day', { source: 'CT L3121-18, L3121-19 ; CCNEAC VI.6' }],
  ['workingTime.week', { source: 'CT L3121-20, L3121-22 ; CCNEAC VI.4' }],
  ['workingTime.legalWeek', { source: 'CT L3121-27' }],
  ['workingTime.dailyRest', { source: 'CT L3131-1, D3131-6 ; CCNEAC VI.7' }],
  ['workingTime.weeklyRest', { source: 'CT L3132-2 ; CCNEAC VI.5, XIII.2.7' }],
  ['workingTime.daysInARow', { source: 'CT L3132-1 ; CCNEAC VI.5' }],
  ['workingTime.amplitude', { source: 'CCNEAC VI.6.2, VIII.4.4, XIII.3' }],
  ['workingTime.sundays', { source: 'CCNEAC VI.5 b' }],
  ['workingTime.actors', { source: 'CCNEAC XIII.2.3, XIII.2.4, XIII.3' }],
  ['workingTime.travel', { source: 'CCNEAC VIII.4.2 B, XIII.3' }],
  ['workingTime.rest', { source: 'CCNEAC VIII.4.2 B' }],
  ['workingTime.creation', { source: 'CCNEAC XIII.2.2' }],
  ['workingTime.revival', { source: 'CCNEAC XIII.2.3' }],
  [
    'intermittence',
    {
      source: 'Décret 2016-961 ; décret 2019-797, annexes 8 et 10',
      url: 'https://mairie-lanton.fr/service-public-pour-les-entreprises/?xml=F14098',
    },
  ],
];

export const sources: Sources = Object.assign(
  {},
  ...TEXTS.map(([prefix, citation]) =>
    cited(
      WORKING_TIME.filter(({ id }) => id === prefix || id.startsWith(`${prefix}.`)),
      citation,
    ),
  ),
);
