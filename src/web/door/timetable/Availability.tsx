/** A trainer says when they can come: half-days to tap, each saved at once. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { type HalfDay, weekOf } from '#core/school/timetable/index.ts';
import {
  Button,
  call,
  dayText,
  inside,
  LinkFailure,
  Notice,
  Page,
  Unreachable,
  useLinkSecret,
  useLocale,
  useParams,
} from '../index.ts';
import styles from './timetable.module.css';
import { useAvailabilityWords } from './words.ts';

type State = 'available' | 'avoid' | 'unavailable';
interface Request {
  readonly id: string;
  readonly cohort: string;
  readonly programme: string;
  readonly from: string;
  readonly to: string;
  readonly answeredAt: string | null;
  readonly halfDays: readonly HalfDay[];
}
interface Own {
  readonly name: string;
  readonly requests: readonly Request[];
  readonly answers: readonly { readonly day: string; readonly half: number; readonly state: State }[];
}

const NEXT: Readonly<Record<State, State>> = { available: 'avoid', avoid: 'unavailable', unavailable: 'available' };
const keyOf = (day: string, half: number): string => `${day}/${half}`;
const AGAIN_MILLISECONDS = 4000;
const SOON_MILLISECONDS = 250;

export default function Availability() {
  const said = useAvailabilityWords();
  const locale = useLocale();
  const { slug = '' } = useParams();
  const link = useLinkSecret();
  const path = inside(slug, '/my/availability');
  const [own, setOwn] = useState<Own | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [answers, setAnswers] = useState<ReadonlyMap<string, State>>(new Map());
  const [status, setStatus] = useState<'idle' | 'saving' | 'saved' | 'unsaved'>('idle');
  const [thanked, setThanked] = useState(false);
  /** What was tapped and not yet taken by the server. */
  const waiting = useRef(new Map<string, State>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    if (!link) return;
    call<Own>('GET', path, { link })
      .then((found) => {
        setOwn(found);
        setAnswers(new Map(found.answers.map(({ day, half, state }) => [keyOf(day, half), state])));
      })
      .catch(setFailure);
  }, [link, path]);

  const save = useCallback(
    async (done = false): Promise<boolean> => {
      clearTimeout(timer.current);
      const sent = new Map(waiting.current);
      if (sent.size === 0 && !done) return true;
      setStatus('saving');
      try {
        const body = {
          answers: [...sent].map(([key, state]) => ({
            day: key.slice(0, 10),
            half: Number(key.slice(11)),
            state: state === 'available' ? null : state,
          })),
          done,
        };
        setOwn(await call<Own>('PATCH', path, { link, body }));
        for (const [key, state] of sent) if (waiting.current.get(key) === state) waiting.current.delete(key);
        setStatus('saved');
        if (waiting.current.size > 0) timer.current = setTimeout(() => void save(), SOON_MILLISECONDS);
        return true;
      } catch (refused) {
        if (!(refused instanceof Unreachable)) {
          setFailure(refused);
          return false;
        }
        setStatus('unsaved');
        timer.current = setTimeout(() => void save(done), AGAIN_MILLISECONDS);
        return false;
      }
    },
    [link, path],
  );
  const say = (changes: readonly (readonly [string, State])[]) => {
    setAnswers((now) => new Map([...now, ...changes]));
    for (const [key, state] of changes) waiting.current.set(key, state);
    setStatus('saving');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), SOON_MILLISECONDS);
  };

  if (!link) return <Page title={said.title}>{said.noLink}</Page>;
  if (failure !== null) return <LinkFailure title={said.title} failure={failure} ended={said.ended} />;
  if (!own) return <Page title={said.title}>{said.loading}</Page>;
  const count = (state: State) =>
    own.requests
      .flatMap(({ halfDays }) => halfDays)
      .filter(({ date, index }) => answers.get(keyOf(date, index)) === state).length;
  const isAnswered = own.requests.every(({ answeredAt }) => answeredAt !== null);
  return (
    <Page
      title={said.title}
      over={own.name}
      actions={
        own.requests.length > 0 && (
          <>
            <p className={styles.status} role="status">
              {status === 'idle' ? said.count(count('unavailable'), count('avoid')) : said[status]}
            </p>
            <Button
              kind="main"
              onClick={() => {
                void save(true).then((isSaved) => setThanked(isSaved));
              }}
            >
              {isAnswered ? said.again : said.done}
            </Button>
          </>
        )
      }
    >
      {own.requests.length === 0 ? (
        <p>{said.nothing}</p>
      ) : (
        <>
          <p>{said.what}</p>
          <p className={styles.legend}>{said.legend}</p>
        </>
      )}
      {thanked && (
        <Notice tone="good" live>
          {said.thanks}
        </Notice>
      )}
      {own.requests.map((request) => (
        <section key={request.id} aria-label={request.cohort}>
          <h2>
            {request.programme} · {request.cohort}
          </h2>
          <p>{said.from(dayText(request.from, locale, 'short'), dayText(request.to, locale, 'short'))}</p>
          <Weeks request={request} answers={answers} say={say} />
        </section>
      ))}
    </Page>
  );
}

interface WeeksProps {
  readonly request: Request;
  readonly answers: ReadonlyMap<string, State>;
  readonly say: (changes: readonly (readonly [string, State])[]) => void;
}

function Weeks({ request, answers, say }: WeeksProps) {
  const said = useAvailabilityWords();
  const locale = useLocale();
  const weeks = [...Map.groupBy(request.halfDays, ({ date }) => weekOf(date))];
  const stateOf = ({ date, index }: HalfDay): State => answers.get(keyOf(date, index)) ?? 'available';
  const short = new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return weeks.map(([week, halves]) => {
    const days = [...Map.groupBy(halves, ({ date }) => date)];
    const [first] = halves;
    return (
      <div key={week} className={styles.week}>
        <div className={styles.weekHead}>
          <h3>{said.week(dayText(week, locale, 'short'))}</h3>
          <Button
            kind="quiet"
            onClick={() => say(halves.map((half) => [keyOf(half.date, half.index), NEXT[stateOf(first!)]] as const))}
          >
            {said.wholeWeek}
          </Button>
        </div>
        {days.map(([day, own]) => (
          <div key={day} className={styles.dayRow}>
            <span>{short.format(new Date(`${day}T12:00:00Z`))}</span>
            {own.map((half) => {
              const state = stateOf(half);
              return (
                <button
                  key={half.index}
                  type="button"
                  className={styles.half}
                  data-state={state}
                  onClick={() => say([[keyOf(half.date, half.index), NEXT[state]]])}
                >
                  <i className={styles.unseen}>{`${dayText(day, locale)}, `}</i>
                  <span>{`${half.from}–${half.to} `}</span>
                  <strong>{said.states[state]}</strong>
                </button>
              );
            })}
          </div>
        ))}
      </div>
    );
  });
}
