/** What messages say of a call. */
import type { FoundCall } from '#db/school/admissions/index.ts';
import type { CallSaid } from './mail.ts';

export const callSaid = ({ call, cohort, programme }: FoundCall, organisation: string): CallSaid => ({
  organisation,
  programme: { fr: programme.title_fr, en: programme.title_en },
  title: { fr: call.title_fr, en: call.title_en },
  cohort: cohort.name,
  zone: call.zone,
  closesOn: call.closes_on,
  nextCallNote: call.next_call_note,
});
