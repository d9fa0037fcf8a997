import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { at, type Item, readAll } from '#web/client/index.ts';
import { useVenueNames } from '../../ground/venues/index.ts';
import { dayWords, Page, RowList, Shown, timeWords, useLocale } from '../../ui/index.ts';
import { useCohort } from '../cohorts/index.ts';
import { Registrations } from './Registrations.tsx';
import { type Call, useCall } from './useCall.ts';

type Meeting = Item<'admissions.meetings.list'>;

/** Information meetings of the call, and who comes to each. */
export default function Meetings() {
  const { t } = useTranslation('admissions');
  const { call } = useCall();
  return <Page>{call ? <MeetingsOf call={call} /> : <p>{t('none.text')}</p>}</Page>;
}

function MeetingsOf({ call }: { readonly call: Call }) {
  const { t } = useTranslation('admissions');
  const locale = useLocale();
  const { slug, id, may } = useCohort();
  const venues = useVenueNames();
  const [shown, show] = useState<string | null>(null);
  const path = `/cohorts/${id}/calls/${call.id}/meetings`;
  const asked = useQuery({
    queryKey: ['cohorts', slug, id, 'meetings', call.id],
    queryFn: ({ signal }) => readAll<Meeting>(slug, path, {}, signal),
  });
  const when = (local: string) => `${dayWords(local, locale, 'plain')}, ${timeWords(local)}`;
  return (
    <Shown asked={asked}>
      {(meetings) => {
        const chosen = meetings.find((one) => one.id === shown) ?? meetings.at(-1);
        return (
          <>
            <RowList
              title={t('meetings.title')}
              rows={meetings}
              path={at(slug, path)}
              touches={[['cohorts', slug, id, 'meetings']]}
              label={({ day, startsAt }) => String(day ?? startsAt)}
              blank={{ day: null, from: null, to: null, onlineLink: null, venueId: null, capacity: null, note: null }}
              isEditable={may('admissions.manage')}
              empty={t('meetings.none')}
              addWord={t('meetings.add')}
              toBody={({ day, from, to, ...rest }) => ({
                ...rest,
                startsAt: `${day}T${from}`,
                endsAt: `${day}T${to}`,
              })}
              fromRow={(row) => ({
                day: row.startsAt.slice(0, 10),
                from: row.startsAt.slice(11, 16),
                to: row.endsAt.slice(11, 16),
                onlineLink: row.onlineLink,
                venueId: row.venueId,
                capacity: row.capacity,
                note: row.note,
              })}
              columns={[
                { id: 'when', header: t('meetings.when'), text: ({ startsAt }) => when(startsAt) },
                {
                  id: 'where',
                  header: t('meetings.where'),
                  text: ({ venueId, onlineLink }) =>
                    [venueId && venues.get(venueId), onlineLink && t('meetings.online')].filter(Boolean).join(', '),
                },
                {
                  id: 'capacity',
                  header: t('meetings.capacity'),
                  text: ({ capacity }) => (capacity === null ? '—' : String(capacity)),
                  align: 'right',
                },
                {
                  id: 'list',
                  header: t('meetings.list'),
                  text: () => '',
                  cell: (row) => (
                    <button
                      type="button"
                      className="plain-link"
                      aria-pressed={row.id === chosen?.id}
                      onClick={() => show(row.id)}
                    >
                      {t('meetings.show')}
                    </button>
                  ),
                },
              ]}
              fields={[
                { name: 'day', label: t('meetings.day'), kind: 'date', required: true },
                { name: 'from', label: t('meetings.from'), kind: 'time', required: true },
                { name: 'to', label: t('meetings.to'), kind: 'time', required: true },
                { name: 'onlineLink', label: t('meetings.onlineLink'), hint: t('meetings.linkHint'), kind: 'text' },
                {
                  name: 'venueId',
                  label: t('meetings.venue'),
                  kind: 'choice',
                  choices: [...venues].map(([value, label]) => ({ value, label })),
                },
                { name: 'capacity', label: t('meetings.capacity'), kind: 'count' },
                { name: 'note', label: t('meetings.note'), kind: 'area' },
              ]}
            />
            {chosen && <Registrations key={chosen.id} meetingId={chosen.id} when={when(chosen.startsAt)} />}
          </>
        );
      }}
    </Shown>
  );
}
