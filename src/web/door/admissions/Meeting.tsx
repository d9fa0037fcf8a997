/** An information meeting: when, where, and a way to say that one comes, or comes no more. */
import { type FormEvent, useEffect, useState } from 'react';
import {
  call as ask,
  Button,
  Field,
  Go,
  inPublic,
  instantText,
  Notice,
  Page,
  refusalText,
  useLocale,
  useParams,
  zoneText,
} from '../index.ts';
import { isNamed, Names } from './MeetingNames.tsx';
import { useMeetingWords } from './meeting-words.ts';
import { OwnRegistration } from './OwnRegistration.tsx';

interface Shown {
  readonly programme: { readonly fr: string; readonly en: string };
  readonly organisation: string;
  readonly callCode: string;
  readonly zone: string;
  readonly startsAt: string;
  readonly venue: string | null;
  readonly online: boolean;
  readonly placesLeft: number | null;
  readonly note: string | null;
  readonly over: boolean;
}

const registrationOf = (hash: string): string | null => /^#([0-9a-f-]{36})$/.exec(hash)?.[1] ?? null;

export default function Meeting() {
  const said = useMeetingWords();
  const locale = useLocale();
  const { slug, id } = useParams() as { slug: string; id: string };
  const [meeting, setMeeting] = useState<Shown | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [mine] = useState(() => registrationOf(window.location.hash));
  useEffect(() => {
    ask<Shown>('GET', inPublic(slug, `/meetings/${id}`)).then(setMeeting, setFailure);
  }, [slug, id]);
  if (failure !== null) {
    return (
      <Page title={said.title}>
        <p>{refusalText(failure, locale)}</p>
      </Page>
    );
  }
  if (!meeting) return <p role="status">{said.loading}</p>;
  const isFull = meeting.placesLeft === 0;
  return (
    <Page title={said.title} over={`${meeting.programme[locale]} · ${meeting.organisation}`}>
      <p>
        <strong>{instantText(meeting.startsAt, meeting.zone, locale)}</strong> ({zoneText(meeting.zone, locale)})
      </p>
      {meeting.venue && <p>{meeting.venue}</p>}
      {meeting.online && <p>{said.online}</p>}
      {meeting.note && <p>{meeting.note}</p>}
      {meeting.placesLeft !== null && !meeting.over && !isFull && <p>{said.places(meeting.placesLeft)}</p>}
      {mine !== null ? (
        <OwnRegistration slug={slug} registration={mine} over={meeting.over} />
      ) : meeting.over || isFull ? (
        <Notice tone="warning">
          <p>{meeting.over ? said.over : said.full}</p>
        </Notice>
      ) : (
        <Register slug={slug} id={id} />
      )}
      <p>
        <Go className="link" href={`/p/${slug}/calls/${meeting.callCode}`}>
          {said.apply}
        </Go>
      </p>
    </Page>
  );
}

function Register({ slug, id }: { readonly slug: string; readonly id: string }) {
  const said = useMeetingWords();
  const locale = useLocale();
  const [who, setWho] = useState({ givenName: '', familyName: '', email: '' });
  const [state, setState] = useState<'asking' | 'busy' | 'faulty'>('asking');
  const [calendar, setCalendar] = useState<string | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isNamed(who) || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(who.email.trim())) return setState('faulty');
    setState('busy');
    setFailure(null);
    try {
      const body = { ...who, email: who.email.trim(), locale };
      const made = await ask<{ calendar: string }>('POST', inPublic(slug, `/meetings/${id}/registrations`), { body });
      setCalendar(made.calendar);
    } catch (problem) {
      setFailure(problem);
    } finally {
      setState('asking');
    }
  };
  if (calendar !== null) {
    return (
      <Notice tone="good" live takesFocus>
        <p>{said.done}</p>
        <p>
          <a className="link" href={calendar}>
            {said.calendar}
          </a>
        </p>
      </Notice>
    );
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Names value={who} onChange={(names) => setWho({ ...who, ...names })} />
      <Field
        label={said.email}
        type="email"
        autoComplete="email"
        value={who.email}
        onChange={(email) => setWho({ ...who, email })}
        hint={said.data}
      />
      {(state === 'faulty' || failure !== null) && (
        <Notice tone="fault" live>
          <p>{state === 'faulty' ? said.faulty : refusalText(failure, locale)}</p>
        </Notice>
      )}
      <Button kind="main" type="submit" busy={state === 'busy'}>
        {said.register}
      </Button>
    </form>
  );
}
