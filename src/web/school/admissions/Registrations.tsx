import { Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { change, type Item, readAll } from '#web/client/index.ts';
import { DataTable, Section, Shown, useSaving } from '../../ui/index.ts';
import { useCohort } from '../cohorts/index.ts';

type Registration = Item<'admissions.registrations.list'>;

/** Who comes to a meeting; ticked on the day. */
export function Registrations({ meetingId, when }: { readonly meetingId: string; readonly when: string }) {
  const { t } = useTranslation('admissions');
  const { slug, id, may, about } = useCohort();
  const { savingOrSaying } = useSaving();
  const path = `/meetings/${meetingId}/registrations`;
  const asked = useQuery({
    queryKey: ['cohorts', slug, id, 'registrations', meetingId],
    queryFn: ({ signal }) => readAll<Registration>(slug, `/cohorts/${id}${path}`, {}, signal),
  });
  const nameOf = (one: Registration) => `${one.givenName} ${one.familyName}`;
  const tick = (one: Registration, attended: boolean) =>
    savingOrSaying(nameOf(one), () => change(about(`${path}/${one.id}`, nameOf(one)), one, { attended }));
  return (
    <Section title={t('registrations.title', { when })}>
      <Shown asked={asked}>
        {(rows) =>
          rows.length === 0 ? (
            <p className="caption">{t('registrations.none')}</p>
          ) : (
            <DataTable
              label={t('registrations.title', { when })}
              rows={rows}
              rowKey={(one) => one.id}
              filter
              columns={[
                { id: 'name', header: t('registrations.name'), text: nameOf },
                { id: 'email', header: t('registrations.email'), text: ({ email }) => email, wideOnly: true },
                {
                  id: 'state',
                  header: t('registrations.state'),
                  text: ({ cancelledAt }) => (cancelledAt ? t('registrations.cancelled') : t('registrations.comes')),
                },
                {
                  id: 'attended',
                  header: t('registrations.attended'),
                  text: ({ attended }) => (attended ? '1' : '0'),
                  cell: (one) => (
                    <Checkbox
                      aria-label={t('registrations.tick', { name: nameOf(one) })}
                      checked={one.attended === true}
                      disabled={!may('admissions.manage')}
                      onChange={(event) => void tick(one, event.currentTarget.checked)}
                    />
                  ),
                },
              ]}
            />
          )
        }
      </Shown>
    </Section>
  );
}
