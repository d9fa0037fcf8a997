/** The slot of one's interview: chosen on a phone, kept by whoever was first, put into one's calendar. */
import { useState } from 'react';
import {
  Button,
  call,
  dayText,
  download,
  handOver,
  instantText,
  Notice,
  Page,
  Refused,
  refusalText,
  useLinkSecret,
  useLocale,
  useParams,
  zoneText,
} from '../index.ts';
import styles from './selection.module.css';
import { useSelectionWords } from './selection-words.ts';
import { useOwnApplication } from './useOwnApplication.ts';

interface Slot {
  readonly id: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly room: string | null;
  readonly venue: string | null;
  readonly videoLink: string | null;
}

interface Own {
  readonly state: string;
  readonly organisation: string;
  readonly programme: { readonly fr: string; readonly en: string };
  readonly cohort: string;
  readonly zone: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly chosen: Slot | null;
  readonly free: readonly Slot[];
}

export default function Interview() {
  const { slug = '' } = useParams();
  const link = useLinkSecret();
  const said = useSelectionWords();
  const locale = useLocale();
  const { path, reply, failure, take, again } = useOwnApplication<Own>(slug, link, 'interview');
  const [choosing, setChoosing] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const [done, setDone] = useState<string | null>(null);

  if (!reply) return <Waiting title={said.interview} failure={failure} again={again} />;
  const moment = (slot: Slot) => instantText(slot.startsAt, reply.zone, locale);
  const choose = async (slot: Slot) => {
    setProblem(null);
    setDone(null);
    try {
      take(await call<Own>('PUT', path('interview'), { link, body: { slotId: slot.id } }));
      setChoosing(false);
      setDone(said.reserved(moment(slot)));
    } catch (refused) {
      setProblem(refused);
      if (refused instanceof Refused && refused.status === 409) again();
    }
  };
  const toCalendar = async () => handOver(await download(path('interview.ics'), link), 'entretien.ics');
  const { chosen, free } = reply;
  const isTaken = problem instanceof Refused && problem.status === 409;
  return (
    <Page title={said.interview} over={`${reply.organisation} · ${reply.programme[locale]}`}>
      {done !== null && (
        <Notice tone="good" live>
          <p>{done}</p>
        </Notice>
      )}
      {problem !== null && (
        <Notice tone="fault" live>
          <p>{isTaken ? said.taken : refusalText(problem, locale)}</p>
        </Notice>
      )}
      {chosen && (
        <section aria-label={said.chosen} className={styles.chosen}>
          <h2>{said.chosen}</h2>
          <p className={styles.moment}>{moment(chosen)}</p>
          <Where slot={chosen} link={said.videoOpen} />
          <Button onClick={() => void toCalendar()}>{said.calendar}</Button>
          {reply.state === 'interview' && (
            <Button kind="quiet" onClick={() => setChoosing(!choosing)}>
              {choosing ? said.keep : said.chooseOther}
            </Button>
          )}
        </section>
      )}
      {reply.state !== 'interview' && !chosen && <p>{said.notNow}</p>}
      {reply.state === 'interview' && (!chosen || choosing) && (
        <>
          <p>{said.intro}</p>
          {reply.from && reply.to && <p>{said.between(dayText(reply.from, locale), dayText(reply.to, locale))}</p>}
          {free.length === 0 ? (
            <Notice tone="warning">
              <p>{said.none}</p>
            </Notice>
          ) : (
            <Slots free={free} zone={reply.zone} choose={choose} />
          )}
          <p className={styles.small}>{said.zone(zoneText(reply.zone, locale))}</p>
        </>
      )}
    </Page>
  );
}

function Slots({ free, zone, choose }: { free: readonly Slot[]; zone: string; choose: (slot: Slot) => Promise<void> }) {
  const said = useSelectionWords();
  const locale = useLocale();
  const [busy, setBusy] = useState<string | null>(null);
  const dayOf = (slot: Slot) =>
    new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
      new Date(slot.startsAt),
    );
  const hour = (slot: Slot) =>
    new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
      timeZone: zone,
      hour: '2-digit',
      minute: '2-digit',
    }).format(new Date(slot.startsAt));
  const days = [...new Set(free.map(dayOf))];
  return (
    <>
      {days.map((day) => (
        <section key={day} aria-label={dayText(day, locale)}>
          <h2>{dayText(day, locale)}</h2>
          <ul className={styles.slots}>
            {free
              .filter((slot) => dayOf(slot) === day)
              .map((slot) => (
                <li key={slot.id}>
                  <Button
                    busy={busy === slot.id}
                    onClick={() => {
                      setBusy(slot.id);
                      void choose(slot).finally(() => setBusy(null));
                    }}
                  >
                    <strong>{hour(slot)}</strong>
                    <span>{slot.room ?? said.video}</span>
                  </Button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

export function Where({ slot, link }: { slot: Slot; link: string }) {
  const place = [slot.room, slot.venue].filter((part) => part !== null).join(', ');
  return (
    <>
      {place !== '' && <p>{place}</p>}
      {slot.videoLink && (
        <p>
          <a href={slot.videoLink} rel="noreferrer">
            {link}
          </a>
        </p>
      )}
    </>
  );
}

export function Waiting({ title, failure, again }: { title: string; failure: unknown; again: () => void }) {
  const said = useSelectionWords();
  const locale = useLocale();
  if (failure === null)
    return (
      <Page title={title}>
        <p role="status">{said.loading}</p>
      </Page>
    );
  return (
    <Page title={title}>
      <Notice tone="fault" live>
        <p>{refusalText(failure, locale)}</p>
      </Notice>
      <Button onClick={again}>{said.again}</Button>
    </Page>
  );
}
