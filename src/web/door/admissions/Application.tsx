/** The applicant's own page: a draft to fill in, then a receipt, then what became of it. */
import { completeness } from '#core/school/admissions/index.ts';
import {
  Button,
  dayText,
  download,
  Field,
  handOver,
  inside,
  instantText,
  Notice,
  Page,
  refusalText,
  Unreachable,
  useLinkSecret,
  useLocale,
  useParams,
  zoneText,
} from '../index.ts';
import styles from './admissions.module.css';
import { useApplicationWords } from './application-words.ts';
import { Documents } from './Documents.tsx';
import { AnswersPart, Way, Who } from './Fields.tsx';
import { OwnData } from './OwnData.tsx';
import { Missing, Sending } from './Sending.tsx';
import { askedOf, factsOf, type OwnFile } from './shapes.ts';
import { type OwnFileDesk, useOwnFile } from './useOwnFile.ts';

const NEED_LINES = 4;

export default function Application() {
  const said = useApplicationWords();
  const locale = useLocale();
  const slug = useParams().slug!;
  const link = useLinkSecret();
  const desk = useOwnFile(slug, link);
  const { file, failure } = desk;
  if (!file) {
    if (failure === null && link !== null) return <p role="status">{said.loading}</p>;
    const away = failure instanceof Unreachable;
    return (
      <Page title={away ? said.unreachable : said.noLink}>
        <p>{away ? said.unreachableText : said.noLinkText}</p>
        {failure !== null && !away && <p>{refusalText(failure, locale)}</p>}
      </Page>
    );
  }
  const isClosed = file.call.state === 'closed';
  return (
    <Page
      title={said.title}
      over={`${file.call.programme[locale]} · ${file.call.title[locale]} · ${file.call.cohort} · ${file.call.organisation}`}
      actions={
        file.state === 'draft' && !isClosed ? <Sending slug={slug} link={link} {...desk} file={file} /> : undefined
      }
    >
      {file.state === 'draft' && !isClosed ? (
        <Draft desk={desk} file={file} slug={slug} link={link} />
      ) : (
        <Sent desk={desk} file={file} slug={slug} link={link} />
      )}
      <OwnData slug={slug} link={link} file={file} take={desk.take} />
    </Page>
  );
}

interface PartProps {
  readonly desk: OwnFileDesk;
  readonly file: OwnFile;
  readonly slug: string;
  readonly link: string | null;
}

function Draft({ desk, file, slug, link }: PartProps) {
  const said = useApplicationWords();
  const locale = useLocale();
  const { change, saving, failure } = desk;
  const { done, needed } = completeness(askedOf(file.call), factsOf(file));
  return (
    <>
      <div className={styles.state}>
        <strong>{said.draft}</strong>
        <span>{said.draftText(dayText(file.call.closesOn, locale))}</span>
      </div>
      <div className={styles.saving}>
        <span role="status" className={saving === 'offline' ? styles.offline : undefined}>
          {said[saving]}
        </span>
        {' · '}
        {said.progress(done, needed)}
        <div className={styles.bar} aria-hidden="true">
          <i style={{ width: `${needed === 0 ? 100 : (done / needed) * 100}%` }} />
        </div>
      </div>
      {saving === 'refused' && failure !== null && (
        <Notice tone="fault" live>
          <p>{refusalText(failure, locale)}</p>
        </Notice>
      )}
      <Who file={file} change={change} />
      <Way file={file} change={change} />
      <AnswersPart file={file} change={change} />
      {saving === 'offline' && <p>{said.documentsNoNetwork}</p>}
      <Documents slug={slug} link={link} file={file} take={desk.take} />
      <section aria-labelledby="need">
        <h2 id="need">{said.need}</h2>
        <p>{said.needText}</p>
        <Field
          label={said.needLabel}
          optional
          lines={NEED_LINES}
          maxLength={4000}
          value={file.need ?? ''}
          onChange={(need) => change({ need: need === '' ? null : need })}
        />
      </section>
      <section aria-labelledby="missing">
        <h2 id="missing">{said.missing}</h2>
        <Missing file={file} />
      </section>
    </>
  );
}

function Sent({ desk, file, slug, link }: PartProps) {
  const said = useApplicationWords();
  const locale = useLocale();
  const { call } = file;
  const isIncomplete = file.state === 'submitted' && !file.complete && call.state !== 'closed';
  const isLate = file.state === 'late' || file.state === 'draft';
  const isAsked = file.pieces.some(({ state }) => state === 'askedAgain');
  return (
    <>
      <div className={`${styles.state} ${isLate ? styles.bad : isIncomplete ? '' : styles.done}`}>
        <strong>{isLate ? said.closed : isIncomplete ? said.submittedIncomplete : said.states[file.state]}</strong>
        {isLate && <span>{said.closedText(dayText(call.closesOn, locale))}</span>}
        {isIncomplete && <span>{said.submittedIncompleteText(dayText(call.closesOn, locale))}</span>}
        {file.state === 'submitted' && !isIncomplete && <span>{said.submittedText}</span>}
        {(isLate || file.state === 'incomplete') && call.nextCallNote && <span>{said.next(call.nextCallNote)}</span>}
      </div>
      {file.number !== null && <Receipt file={file} slug={slug} link={link} />}
      {isIncomplete && (
        <section aria-labelledby="missing">
          <h2 id="missing">{said.missing}</h2>
          <Missing file={file} />
        </section>
      )}
      {(isIncomplete || isAsked) && <Documents slug={slug} link={link} file={file} take={desk.take} onlyAdding />}
      {!isLate && (call.interviewsFrom || call.finalSelectionOn) && (
        <>
          <h2>{said.dates}</h2>
          <ul className={styles.dates}>
            {call.interviewsFrom && call.interviewsTo && (
              <li>{said.interviews(dayText(call.interviewsFrom, locale), dayText(call.interviewsTo, locale))}</li>
            )}
            {call.finalSelectionOn && <li>{said.selection(dayText(call.finalSelectionOn, locale))}</li>}
          </ul>
        </>
      )}
    </>
  );
}

function Receipt({ file, slug, link }: Omit<PartProps, 'desk'>) {
  const said = useApplicationWords();
  const locale = useLocale();
  const fetched = async (what: string, name: string) =>
    handOver(await download(inside(slug, `/applications/${file.id}/${what}`), link), name);
  return (
    <>
      <dl className={styles.facts}>
        <dt>{said.number}</dt>
        <dd>{file.number}</dd>
        <dt>{said.receivedOn}</dt>
        <dd>
          {file.submittedAt && instantText(file.submittedAt, file.call.zone, locale, true)} (
          {zoneText(file.call.zone, locale)})
        </dd>
        <dt>{said.hash}</dt>
        <dd>
          <code>{file.submittedHash}</code>
        </dd>
      </dl>
      <p className={styles.buttons}>
        <Button onClick={() => void fetched('receipt', `candidature-${file.number}.pdf`)}>{said.receipt}</Button>
        <Button onClick={() => void fetched('submission', `candidature-${file.number}.json`)}>{said.said}</Button>
      </p>
    </>
  );
}
