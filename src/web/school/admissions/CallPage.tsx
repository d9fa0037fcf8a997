import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { placeOfZone } from '#core/kernel/index.ts';
import { change, create, newId } from '#web/client/index.ts';
import {
  ConfirmWithConsequence,
  dayWords,
  decimalWords,
  EmptyState,
  Facts,
  Page,
  Pill,
  RowDialog,
  Section,
  useLocale,
  useSaving,
} from '../../ui/index.ts';
import { useCohort } from '../cohorts/index.ts';
import classes from './admissions.module.css';
import { Questions } from './Questions.tsx';
import { type Call, callTitle, useCall } from './useCall.ts';
import { useCallFields } from './useCallFields.ts';

const TONES = { draft: 'grey', published: 'green', ended: 'grey' } as const;

/** A call: its days, what it asks, and its address once it is published. */
export default function CallPage() {
  const { t } = useTranslation('admissions');
  const { may, about } = useCohort();
  const { call, choose } = useCall();
  const { saving } = useSaving();
  const [making, setMaking] = useState(false);
  const fields = useCallFields(true);
  const isManager = may('admissions.manage');
  const make = async (values: Record<string, unknown>) => {
    const id = newId();
    const { titleFr, titleEn, ...rest } = values;
    const named = { ...rest, ...(titleFr ? { titleFr } : {}), ...(titleEn ? { titleEn } : {}) };
    const label = String(titleFr ?? titleEn ?? values.code);
    await saving(label, () => create(about(`/calls/${id}`, label), named));
    choose(id);
  };
  return (
    <Page measure="read">
      {call ? (
        <OneCall call={call} isManager={isManager} />
      ) : (
        <EmptyState
          title={t('none.title')}
          action={isManager && <Button onClick={() => setMaking(true)}>{t('none.add')}</Button>}
        >
          {t('none.text')}
        </EmptyState>
      )}
      {call && isManager && (
        <p>
          <Button onClick={() => setMaking(true)}>{t('none.another')}</Button>
        </p>
      )}
      {making && (
        <RowDialog
          title={t('none.add')}
          fields={fields}
          initial={{
            titleFr: null,
            titleEn: null,
            code: null,
            opensOn: null,
            closesOn: null,
            sealed: false,
            acceptanceDays: 7,
            eraseRefusedMonths: 6,
            markScale: 20,
            readingGap: '4',
            leastCounted: 5,
            nextCallNote: null,
          }}
          onSave={make}
          close={() => setMaking(false)}
        />
      )}
    </Page>
  );
}

function OneCall({ call, isManager }: { readonly call: Call; readonly isManager: boolean }) {
  const { t } = useTranslation('admissions');
  const locale = useLocale();
  const { slug, id, about } = useCohort();
  const { saving } = useSaving();
  const [open, setOpen] = useState<'edit' | 'publish' | 'end' | null>(null);
  const fields = useCallFields();
  const day = (text: string | null) => text && dayWords(text, locale, 'full');
  const title = callTitle(call, locale);
  const save = (changed: Record<string, unknown>) =>
    saving(title, () => change(about(`/calls/${call.id}`, title), call, changed));
  const initial = Object.fromEntries(fields.map(({ name }) => [name, call[name as keyof Call] ?? null]));
  const address = `${window.location.origin}/p/${slug}/calls/${call.code}`;
  return (
    <>
      <Section
        title={title}
        actions={
          isManager && (
            <>
              <Button onClick={() => setOpen('edit')}>{t('call.edit')}</Button>
              {call.state === 'draft' && (
                <Button variant="filled" onClick={() => setOpen('publish')}>
                  {t('call.publish')}
                </Button>
              )}
              {call.state === 'published' && <Button onClick={() => setOpen('end')}>{t('call.end')}</Button>}
            </>
          )
        }
      >
        <p>
          <Pill tone={TONES[call.state]}>{t(`call.states.${call.state}`)}</Pill>
        </p>
        <Facts
          facts={[
            [t('call.opensOn'), day(call.opensOn)],
            [t('call.closesOn'), t('call.closesInclusive', { day: day(call.closesOn), place: placeOfZone(call.zone) })],
            [t('call.sealed'), call.sealed ? t('call.sealedYes') : t('call.sealedNo')],
            [t('call.firstSelectionOn'), day(call.firstSelectionOn)],
            [
              t('call.interviews'),
              call.interviewsFrom && call.interviewsTo && `${day(call.interviewsFrom)} – ${day(call.interviewsTo)}`,
            ],
            [t('call.finalSelectionOn'), day(call.finalSelectionOn)],
            [t('call.acceptanceDays'), call.acceptanceDays],
            [t('call.eraseRefusedMonths'), call.eraseRefusedMonths],
            [t('call.markScale'), call.markScale],
            [t('call.readingGap'), t('call.points', { points: decimalWords(call.readingGap, locale) })],
            [t('call.leastCounted'), call.leastCounted],
            [t('call.nextCallNote'), call.nextCallNote],
            [t('call.address'), call.state === 'draft' ? t('call.notYet') : address],
          ]}
        />
        {isManager && (
          <p>
            <Link
              className="link"
              to="/o/$slug/cohorts/$cohortId/selection/$callId/$step"
              params={{ slug, cohortId: id, callId: call.id, step: 'closing' }}
            >
              {t('call.criteria')}
            </Link>
          </p>
        )}
        {call.state !== 'draft' && (
          <p>
            <a className={`link ${classes.address}`} href={address}>
              {t('call.see')}
            </a>
          </p>
        )}
      </Section>
      <Questions call={call} isManager={isManager} save={save} />
      {open === 'edit' && (
        <RowDialog
          title={t('call.edit')}
          fields={fields}
          initial={initial}
          onSave={async (values) => {
            const changed = Object.entries(values).filter(([name, value]) => value !== initial[name]);
            if (changed.length > 0) await save(Object.fromEntries(changed));
          }}
          close={() => setOpen(null)}
        />
      )}
      <ConfirmWithConsequence
        opened={open === 'publish'}
        title={t('call.publish')}
        consequence={t('call.publishText')}
        act={t('call.publish')}
        onConfirm={() => save({ state: 'published' })}
        onClose={() => setOpen(null)}
      />
      <ConfirmWithConsequence
        opened={open === 'end'}
        title={t('call.end')}
        consequence={t('call.endText')}
        act={t('call.end')}
        onConfirm={() => save({ state: 'ended' })}
        onClose={() => setOpen(null)}
      />
    </>
  );
}
