import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PUBLIC_PIECES, type PublicPiece, requiredPieces } from '#core/school/programmes/index.ts';
import { sentence } from '#core/words.ts';
import { change, create, newId, type Row } from '#web/client/index.ts';
import { FrozenDocuments } from '../../ground/files/index.ts';
import { Page, ProblemList, Section, useLocale, usePointing, useSaving } from '../../ui/index.ts';
import classes from './programmes.module.css';
import { Results } from './Results.tsx';
import { type Line, useVersion } from './useProgramme.ts';

/** What the public reads, piece by piece, French and English side by side; each is saved when one leaves it. */
export default function Sheet() {
  const { t } = useTranslation('programme');
  const { slug, facts, rules } = useVersion();
  usePointing();
  const isCertifying = rules.records.some(({ register }) => register !== 'none');
  const required = new Set(requiredPieces(isCertifying).map(({ piece }) => piece));
  const own = facts.problems.filter(({ code }) => /^programme\.(text|translation|price|record|results)/.test(code));
  const { code } = facts.programme;
  return (
    <Page aside={<ProblemList problems={own} none={t('allWritten')} />}>
      <Section title={t('publicSheet')}>
        {facts.version.publishedAt === null ? (
          <p className="caption">{t('notPublic')}</p>
        ) : (
          <p className={classes.links}>
            <a className="link" href={`/p/${slug}/programmes/${code}`}>
              {t('openSheet')}
            </a>
            {(['fr', 'en'] as const).map((locale) => (
              <a key={locale} className="link" href={`/api/public/${slug}/programmes/${code}/${locale}.pdf`}>
                {t(`pdf.${locale}`)}
              </a>
            ))}
            <a className="link" href={`/p/${slug}`}>
              {t('openSchool')}
            </a>
          </p>
        )}
      </Section>
      <Results />
      {PUBLIC_PIECES.map(({ piece, source }) => {
        const text = facts.texts.find((one) => one.piece === piece);
        return (
          <Piece
            key={`${piece} ${text?.version ?? 0}`}
            piece={piece}
            source={required.has(piece) ? source : null}
            text={text}
          />
        );
      })}
      <FrozenDocuments subject={facts.programme.id} />
    </Page>
  );
}

interface PieceProps {
  readonly piece: string;
  readonly source: PublicPiece['source'];
  readonly text: Line<'texts'> | undefined;
}

function Piece({ piece, source, text }: PieceProps) {
  const { t } = useTranslation('programme');
  const locale = useLocale();
  const { about, isEditable } = useVersion();
  const { savingOrSaying } = useSaving();
  const [typed, setTyped] = useState({ fr: text?.fr ?? '', en: text?.en ?? '' });
  const name = sentence('terms', `programmePiece.${piece}`, locale);
  const save = async (language: 'fr' | 'en') => {
    if (typed[language] === (text?.[language] ?? '')) return;
    await savingOrSaying(name, () =>
      text
        ? change(about(`/texts/${text.id}`, name), text as Row & Line<'texts'> & Record<string, unknown>, {
            [language]: typed[language],
          })
        : create(about(`/texts/${newId()}`, name), { piece, ...typed }),
    );
  };
  return (
    <section className={classes.piece} data-place={`text/${text?.id ?? piece} piece/${piece}`} data-name={name}>
      <h3>{name}</h3>
      <p className="caption">
        {source === null
          ? t('advised')
          : t('askedBy', { source: sentence('terms', `programmeSource.${source}`, locale) })}
      </p>
      <div className={classes.languages}>
        {(['fr', 'en'] as const).map((language) => (
          <Textarea
            key={language}
            label={sentence('terms', `language.${language}`, locale)}
            aria-label={`${name} – ${sentence('terms', `language.${language}`, locale)}`}
            lang={language}
            autosize
            minRows={2}
            readOnly={!isEditable}
            value={typed[language]}
            onChange={({ currentTarget }) => {
              const { value } = currentTarget;
              setTyped((now) => ({ ...now, [language]: value }));
            }}
            onBlur={() => void save(language)}
          />
        ))}
      </div>
    </section>
  );
}
