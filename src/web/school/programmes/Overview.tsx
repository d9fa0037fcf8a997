import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { programmeHours } from '#core/school/programmes/index.ts';
import { change, type Row } from '#web/client/index.ts';
import { useVenueNames } from '../../ground/venues/index.ts';
import { useMay } from '../../shell/me.ts';
import {
  dayWords,
  decimalWords,
  Facts,
  moneyWords,
  Page,
  ProblemList,
  pointAgain,
  RowDialog,
  Section,
  useLocale,
  usePointing,
  useSaving,
} from '../../ui/index.ts';
import { Certification, Funding } from './Certification.tsx';
import { useVersionFields } from './fields.ts';
import { hoursWords } from './hours.ts';
import { Parties, useParties } from './Parties.tsx';
import { roomOf } from './places.ts';
import { useVersion } from './useProgramme.ts';

/** Where a version stands: what is not right yet, what it says in figures, what it leads to, who pays. */
export default function Overview() {
  const { t } = useTranslation('programme');
  const locale = useLocale();
  const navigate = useNavigate();
  const { slug, programmeId, versionId, facts, rules, isEditable, about } = useVersion();
  const venues = useVenueNames();
  const fields = useVersionFields([...venues].map(([value, label]) => ({ value, label })));
  const [isOpen, setIsOpen] = useState(false);
  const { saving } = useSaving();
  const mayFund = useMay().may('enrolments.read');
  usePointing();
  const { version } = facts;
  const hours = programmeHours(rules);
  const names = fields.map(({ name }) => name);
  const initial = Object.fromEntries(names.map((name) => [name, (version as Record<string, unknown>)[name] ?? null]));
  const note = locale === 'fr' ? version.priceNoteFr : version.priceNoteEn;
  const goTo = async (place: string) => {
    await navigate({ to: roomOf(place), params: { slug, programmeId, versionId }, hash: place });
    pointAgain(place);
  };
  return (
    <Page
      aside={
        <ProblemList
          problems={facts.problems}
          none={t('noProblem')}
          onOpen={({ at: [place = ''] }) => void goTo(place)}
        />
      }
    >
      {version.frozenAt !== null && <p className="caption">{t('frozen')}</p>}
      <Section
        title={t('figures')}
        actions={isEditable && <Button onClick={() => setIsOpen(true)}>{t('edit')}</Button>}
      >
        <div data-place={`version/${version.id} version.centreHours version.internshipHours version.price`}>
          <Facts
            facts={[
              [t('fields.centreHours'), `${decimalWords(version.centreHours, locale)}\u202fh`],
              [t('added'), hoursWords(hours.centre, rules, locale)],
              [t('fields.internshipHours'), `${decimalWords(version.internshipHours, locale)}\u202fh`],
              [t('taught'), `${decimalWords(hours.taught, locale)}\u202fh`],
              [
                t('fields.price'),
                version.price && [moneyWords(version.price, locale), note].filter(Boolean).join(' – '),
              ],
              [t('fields.mostTrainees'), version.mostTrainees],
              [t('fields.level'), version.level],
              [t('fields.venueId'), version.venueId && venues.get(version.venueId)],
              ['ROME · NSF · Formacode', [...version.rome, ...version.nsf, ...version.formacode].join(' · ')],
              [t('publishedOn'), version.publishedAt && dayWords(version.publishedAt, locale, 'plain')],
              [t('fields.note'), version.note],
            ]}
          />
        </div>
      </Section>
      <Certification />
      {mayFund && <FundingOfProgramme />}
      {isOpen && (
        <RowDialog
          title={t('figures')}
          fields={fields}
          initial={initial}
          close={() => setIsOpen(false)}
          onSave={(next) => {
            const changed = Object.fromEntries(Object.entries(next).filter(([name, value]) => value !== initial[name]));
            const row = version as unknown as Row & Record<string, unknown>;
            return saving(t('figures'), () => change(about('', t('figures')), row, changed));
          }}
        />
      )}
    </Page>
  );
}

/** Funders are outside organisations, which few may read. */
function FundingOfProgramme() {
  const parties = useParties().data ?? [];
  return (
    <>
      <Funding parties={parties} />
      <Parties parties={parties} />
    </>
  );
}
