/** What was decided, the letter, and the answer to a place that is offered. */
import { useState } from 'react';
import {
  Button,
  call,
  download,
  Go,
  handOver,
  instantText,
  lastDayText,
  Notice,
  Page,
  refusalText,
  useLinkSecret,
  useLocale,
  useParams,
} from '../index.ts';
import { Waiting, Where } from './Interview.tsx';
import styles from './selection.module.css';
import { useSelectionWords } from './selection-words.ts';
import { useOwnApplication } from './useOwnApplication.ts';

type Outcome = 'admissible' | 'incomplete' | 'late' | 'interview' | 'selected' | 'waiting' | 'refused';

interface Own {
  readonly state: string;
  readonly number: number | null;
  readonly organisation: string;
  readonly programme: { readonly fr: string; readonly en: string };
  readonly zone: string;
  readonly nextCall: string | null;
  readonly eraseAfterMonths: number;
  readonly interview: Parameters<typeof Where>[0]['slot'] | null;
  readonly decisions: readonly {
    readonly stage: string;
    readonly outcome: Outcome;
    readonly reason: string;
    readonly sentAt: string;
    readonly letterId: string | null;
  }[];
  readonly offer: {
    readonly id: string;
    readonly pool: string;
    readonly answerBy: string;
    readonly open: boolean;
    readonly answer: 'accepted' | 'declined' | 'lapsed' | 'noShow' | null;
  } | null;
}

export default function Decision() {
  const { slug = '' } = useParams();
  const link = useLinkSecret();
  const said = useSelectionWords();
  const locale = useLocale();
  const { path, reply, failure, take, again } = useOwnApplication<Own>(slug, link, 'decision');
  const [isSure, setSure] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  if (!reply) return <Waiting title={said.decision} failure={failure} again={again} />;
  const { offer } = reply;
  const latest = reply.decisions.at(-1);

  const answer = async (given: 'accepted' | 'declined') => {
    setBusy(true);
    setProblem(null);
    try {
      take(await call<Own>('PUT', path(`offers/${offer!.id}/answer`), { link, body: { answer: given } }));
      setSure(false);
    } catch (refused) {
      setProblem(refused);
    } finally {
      setBusy(false);
    }
  };
  const letter = async (id: string) =>
    handOver(await download(path(`documents/${id}/content`), link), locale === 'fr' ? 'lettre.pdf' : 'letter.pdf');
  const isOpen = offer?.open === true;
  return (
    <Page
      title={said.decision}
      over={`${reply.organisation} · ${reply.programme[locale]}`}
      actions={
        isOpen &&
        !isSure && (
          <>
            <Button kind="main" busy={busy} onClick={() => void answer('accepted')}>
              {said.accept}
            </Button>
            <Button onClick={() => setSure(true)}>{said.decline}</Button>
          </>
        )
      }
    >
      {reply.number !== null && <p className={styles.small}>{said.number(reply.number)}</p>}
      {problem !== null && (
        <Notice tone="fault" live>
          <p>{refusalText(problem, locale)}</p>
        </Notice>
      )}
      {reply.state === 'withdrawn' && (
        <Notice live>
          <p>{said.withdrawn}</p>
        </Notice>
      )}
      {isOpen && (
        <Notice tone="good" title={`${said.offer} — ${offer.pool}`}>
          <p>{said.answerBy(lastDayText(offer.answerBy, reply.zone, locale))}</p>
        </Notice>
      )}
      {isOpen && isSure && (
        <Notice tone="warning" title={said.decline} live>
          <p>{said.declineText}</p>
          <div className={styles.buttons}>
            <Button kind="danger" busy={busy} onClick={() => void answer('declined')}>
              {said.declineSure}
            </Button>
            <Button onClick={() => setSure(false)}>{said.back}</Button>
          </div>
        </Notice>
      )}
      {offer?.answer && (
        <Notice tone={offer.answer === 'accepted' ? 'good' : 'plain'} live>
          <p>{said[offer.answer]}</p>
        </Notice>
      )}
      {!latest && reply.state !== 'withdrawn' && <p>{said.nothing}</p>}
      {latest && (
        <section aria-label={said.outcomes[latest.outcome]}>
          <h2>{said.outcomes[latest.outcome]}</h2>
          {latest.reason !== '—' && latest.stage !== 'admissibility' && (
            <p>
              <span className={styles.small}>{said.reason}</span>
              <br />
              {latest.reason}
            </p>
          )}
          {latest.letterId && <Button onClick={() => void letter(latest.letterId!)}>{said.letter}</Button>}
          {latest.outcome === 'refused' && reply.nextCall && <p>{said.next(reply.nextCall)}</p>}
        </section>
      )}
      {(reply.state === 'interview' || reply.interview) && (
        <section aria-label={said.interview}>
          <h2>{said.interview}</h2>
          {reply.interview && <p>{instantText(reply.interview.startsAt, reply.zone, locale)}</p>}
          {reply.interview && <Where slot={reply.interview} link={said.videoOpen} />}
          <p>
            <Go href={`/l/${slug}/interview#${link ?? ''}`}>{said.whereInterview}</Go>
          </p>
        </section>
      )}
      <section aria-label={said.data}>
        <h2>{said.data}</h2>
        <p>{said.dataText(reply.eraseAfterMonths)}</p>
      </section>
    </Page>
  );
}
