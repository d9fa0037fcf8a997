import { RETENTION } from '../retention.ts';
import { cited, type Sources } from './citation.ts';

export const sources: Sources = {
  ...cited(RETENTION, {
    source: 'OCAPIAT, certificat de réalisation : durées de conservation demandées aux organismes de formation',
    note: {
      fr: 'Durées demandées par un financeur, reprises ici pour tous : les vôtres peuvent en demander d’autres. La date d’effet n’est pas dite : prise au 1er janvier 2019.',
      en: 'Terms asked by one funder, taken here for all: yours may ask for others. Since when is not said: taken as 1 January 2019.',
    },
  }),
};
