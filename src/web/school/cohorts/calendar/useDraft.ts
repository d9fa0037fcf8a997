/** The calendar being changed: everything is computed here at once, by the same core as the server, and saved together. */
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDate, Problem } from '#core/kernel/index.ts';
import {
  type CalendarChange,
  type CalendarProof,
  type CohortCalendar,
  proveCalendar,
  shapeProblems,
  whatChanges,
  withDayClosed,
  withDayOpen,
} from '#core/school/cohorts/index.ts';
import { newId } from '#web/client/index.ts';
import { useSaving } from '../../../ui/index.ts';
import { refreshCohort, useCohort } from '../useCohort.ts';
import { saveCalendar } from './saving.ts';

export interface Draft {
  readonly calendar: CohortCalendar;
  readonly proof: CalendarProof;
  /** As it is stored. */
  readonly saved: CalendarProof;
  readonly change: CalendarChange;
  readonly isDirty: boolean;
  /** Why it cannot be saved as it stands. */
  readonly wrong: readonly Problem[];
  readonly edit: (changed: Partial<CohortCalendar>) => void;
  readonly closeOrOpen: (days: readonly CalendarDate[], close: boolean) => void;
  readonly discard: () => void;
  readonly save: () => Promise<void>;
}

/** What was begun and not saved, while one looks at another room. */
const begun = new Map<string, CohortCalendar>();

export function useDraft(): Draft {
  const { t } = useTranslation('cohortCalendar');
  const { slug, id, facts, about, calendar: stored, proof: saved } = useCohort();
  const { savingOrSaying } = useSaving();
  const [draft, setDraft] = useState(() => begun.get(id) ?? null);
  const calendar = draft ?? stored;
  const proof = useMemo(() => proveCalendar(calendar), [calendar]);
  const keep = (next: CohortCalendar | null) => {
    if (next) begun.set(id, next);
    else begun.delete(id);
    setDraft(next);
  };
  const isStored = (closureId: string) => facts.closures.some((one) => one.id === closureId);
  return {
    calendar,
    proof,
    saved,
    change: useMemo(() => whatChanges(saved, proof), [saved, proof]),
    isDirty: JSON.stringify(calendar) !== JSON.stringify(stored),
    wrong: shapeProblems(calendar),
    edit: (changed) => keep({ ...calendar, ...changed }),
    closeOrOpen: (days, close) => {
      const closures = days.reduce(
        (list, day) =>
          close ? withDayClosed(list, day, newId(), (one) => !isStored(one.id)) : withDayOpen(list, day, () => newId()),
        calendar.closures,
      );
      keep({ ...calendar, closures });
    },
    discard: () => keep(null),
    save: async () => {
      const done = await savingOrSaying(t('title'), () => saveCalendar(about, facts, calendar));
      if (!done) return;
      // What was stored before must not show again for a moment.
      await refreshCohort(slug, id);
      keep(null);
    },
  };
}
