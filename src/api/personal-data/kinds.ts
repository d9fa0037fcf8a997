/** What is kept about people, what for, on what ground and how long: the same list that screens show. */
import { z } from 'zod';
import { defineRoute } from '#api/http/index.ts';
import { ABOUT, KINDS_OF_DATA, LEGAL_BASES, yearsKept } from '#core/ground/people/index.ts';
import { fill, sentence } from '#core/words.ts';

const both = z.object({ fr: z.string(), en: z.string() });

export const kinds = defineRoute({
  id: 'personal-data.list',
  method: 'GET',
  path: '/personal-data',
  summary: 'Kinds of personal data: purpose, legal basis, retention, and what an erasure does',
  needs: 'organisation.read',
  reply: z.object({
    items: z.array(
      z.object({
        id: z.string(),
        about: z.array(z.enum(ABOUT)),
        basis: z.enum(LEGAL_BASES),
        onErasure: z.enum(['erased', 'nameless', 'proof', 'stays']),
        name: both,
        purpose: both,
        kept: both,
        basisName: both,
        onErasureName: both,
        columns: z.record(z.string(), z.array(z.string())),
      }),
    ),
  }),
  handle: async ({ today }) => {
    const years = yearsKept(today);
    const say = (code: string) => {
      const text = (locale: 'fr' | 'en') => fill(sentence('terms', code, locale), years, locale);
      return { fr: text('fr'), en: text('en') };
    };
    return {
      items: KINDS_OF_DATA.map(({ id, about, basis, term, onErasure, columns }) => ({
        ...{ id, about: [...about], basis, onErasure },
        name: say(`data.${id}`),
        purpose: say(`data.${id}.purpose`),
        kept: say(`keep.${term}`),
        basisName: say(`basis.${basis}`),
        onErasureName: say(`onErasure.${onErasure}`),
        columns: Object.fromEntries(Object.entries(columns).map(([table, names]) => [table, [...names]])),
      })),
    };
  },
});
