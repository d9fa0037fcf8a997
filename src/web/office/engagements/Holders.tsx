import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayWords, useLocale } from '../../ui/index.ts';
import { useProduction } from '../productions/index.ts';
import { HolderDialog } from './HolderDialog.tsx';
import classes from './team.module.css';
import type { HolderRow, TeamMember } from './team.ts';

/** Who stands in, on which dates. */
export function Holders({ member }: { member: TeamMember }) {
  const { t } = useTranslation('team');
  const locale = useLocale();
  const { facts, may } = useProduction();
  const [open, setOpen] = useState<HolderRow | null>(null);
  const events = new Map(facts.events.map((event) => [event.id, event]));
  if (member.holders.length === 0) return null;
  return (
    <ul className={classes.holders}>
      {member.holders.map((row) => {
        const event = events.get(row.eventId);
        const person = facts.people.find(({ id }) => id === row.personId)?.name ?? '—';
        const text = t('holder.line', { day: event ? dayWords(event.startsAt, locale, 'long') : '—', person });
        return (
          <li key={row.id}>
            {may('engagements.edit') ? (
              <button type="button" className="plain-link" onClick={() => setOpen(row)}>
                {text}
              </button>
            ) : (
              text
            )}
            {row.reason && <small> {row.reason}</small>}
          </li>
        );
      })}
      {open && <HolderDialog member={member} row={open} close={() => setOpen(null)} />}
    </ul>
  );
}
