import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { create, newId } from '#web/client/index.ts';
import { dayWords, Section, useLocale, useSaving } from '../../../ui/index.ts';
import { useCohort } from '../useCohort.ts';
import { fundingsOf, usePayerName } from './payer-words.ts';
import { type Trainee, useTerm } from './useTrainees.ts';

interface Told {
  readonly id: string;
  readonly fundingId: string;
  readonly kind: string;
  readonly happenedOn: string;
  readonly sentOn: string;
}

/** What each payer is to be told, and what they were told when. */
export function Notices({ trainee }: { trainee: Trainee }) {
  const { t } = useTranslation('trainees');
  const locale = useLocale();
  const term = useTerm();
  const payerName = usePayerName();
  const { may, about } = useCohort();
  const { savingOrSaying } = useSaving();
  const nameOfPayer = (fundingId: string) => {
    const found = fundingsOf(trainee).find((one) => one.id === fundingId);
    return found ? payerName(found) : '';
  };
  const saidOf = (kind: string, day: string) => `${term('noticeKind', kind)}, ${dayWords(day, locale, 'plain')}`;
  return (
    <Section title={t('trainee.notices')}>
      {trainee.noticesDue.length === 0 && <p className="caption">{t('trainee.noNotice')}</p>}
      <ul>
        {trainee.noticesDue.map((due) => {
          const label = `${nameOfPayer(due.fundingId)} — ${saidOf(due.kind, due.happenedOn)}`;
          return (
            <li key={`${due.fundingId} ${due.kind}`}>
              {label}{' '}
              {may('enrolments.edit') && (
                <Button
                  size="compact-sm"
                  aria-label={`${t('trainee.told')} : ${label}`}
                  onClick={() =>
                    void savingOrSaying(label, () =>
                      create(about(`/funder-notices/${newId()}`, label), {
                        ...due,
                        sentOn: new Date().toISOString().slice(0, 10),
                      }),
                    )
                  }
                >
                  {t('trainee.told')}
                </Button>
              )}
            </li>
          );
        })}
        {(trainee.notices as unknown as readonly Told[]).map((one) => (
          <li key={one.id}>
            {nameOfPayer(one.fundingId)} —{' '}
            {t('trainee.toldOn', {
              kind: term('noticeKind', one.kind),
              day: dayWords(one.happenedOn, locale, 'plain'),
              sent: dayWords(one.sentOn, locale, 'plain'),
            })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
