import { Button, Checkbox, Group, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { HOLIDAY_ZONES, HOLIDAYS_OF_ZONES, type HolidayZone } from '#core/ground/calendar/index.ts';
import { addDays, DAYS_PER_WEEK, date } from '#core/kernel/index.ts';
import { type HalfDayTimes, hoursOf, minutesPerDay } from '#core/school/cohorts/index.ts';
import { dayWords, decimalWords, Facts, Section, TimeField, useLocale } from '../../../ui/index.ts';
import classes from './calendar.module.css';
import type { Draft } from './useDraft.ts';

const MONDAY = date('2024-01-01');
const WEEK = Array.from({ length: DAYS_PER_WEEK }, (_, index) => index + 1);
const MOST_HALF_DAYS = 4;

/** Which days of the week are worked, at what hours, and whose public holidays are kept. */
export function DaysAndHours({ draft, isEditable }: { draft: Draft; isEditable: boolean }) {
  const { t } = useTranslation('cohortCalendar');
  const locale = useLocale();
  const { zone, weekdays, halfDays } = draft.calendar;
  const dayName = (day: number) => dayWords(addDays(MONDAY, day - 1), locale, 'long').split(/[\s,]/)[0]!;
  const perDay = t('hoursPerDay', { value: decimalWords(hoursOf(minutesPerDay(halfDays)), locale) });
  if (!isEditable) {
    return (
      <Section title={t('daysAndHours')}>
        <Facts
          facts={[
            [t('week'), weekdays.map(dayName).join(', ')],
            [t('halfDays'), `${halfDays.map((half) => half.join('–')).join(', ')} · ${perDay}`],
            [t('zone'), HOLIDAYS_OF_ZONES[zone].name[locale]],
          ]}
        />
      </Section>
    );
  }
  const setHalf = (index: number, side: 0 | 1, value: string | null) => {
    if (value === null) return;
    const turned = halfDays.map(
      (half, at): HalfDayTimes => (at !== index ? half : side === 0 ? [value, half[1]] : [half[0], value]),
    );
    draft.edit({ halfDays: turned });
  };
  return (
    <Section title={t('daysAndHours')}>
      <div className={classes.settings}>
        <Checkbox.Group
          label={t('week')}
          value={weekdays.map(String)}
          onChange={(values) => draft.edit({ weekdays: values.map(Number).sort((a, b) => a - b) })}
        >
          <Group gap="md" mt={6}>
            {WEEK.map((day) => (
              <Checkbox key={day} value={String(day)} label={dayName(day)} />
            ))}
          </Group>
        </Checkbox.Group>
        <fieldset className={classes.halves}>
          <legend>
            {t('halfDays')} <small>{perDay}</small>
          </legend>
          {halfDays.map(([from, to], index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a half-day is its place in the day
            <div key={index}>
              <TimeField
                aria-label={t('halfFrom', { number: index + 1 })}
                value={from}
                onChange={(value) => setHalf(index, 0, value)}
              />
              <span aria-hidden="true">–</span>
              <TimeField
                aria-label={t('halfTo', { number: index + 1 })}
                value={to}
                onChange={(value) => setHalf(index, 1, value)}
              />
              {halfDays.length > 1 && (
                <button
                  type="button"
                  className="plain-link"
                  aria-label={t('removeHalf', { number: index + 1 })}
                  onClick={() => draft.edit({ halfDays: halfDays.filter((_, at) => at !== index) })}
                >
                  {t('remove')}
                </button>
              )}
            </div>
          ))}
          {halfDays.length < MOST_HALF_DAYS && (
            <Button onClick={() => draft.edit({ halfDays: [...halfDays, NEXT_HALF] })}>{t('addHalf')}</Button>
          )}
        </fieldset>
        <Select
          label={t('zone')}
          description={t('zoneHint')}
          allowDeselect={false}
          searchable
          value={zone}
          onChange={(value) => draft.edit({ zone: value as HolidayZone })}
          data={HOLIDAY_ZONES.map((value) => ({ value, label: HOLIDAYS_OF_ZONES[value].name[locale] }))}
        />
      </div>
    </Section>
  );
}

const NEXT_HALF: HalfDayTimes = ['17:30', '19:00'];
