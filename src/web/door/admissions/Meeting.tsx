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
  words,
} from '../index.ts';

const useWords = words(
  {
    loading: 'La réunion arrive…',
    title: 'Réunion d’information',
    online: 'En ligne : le lien vous est envoyé quand vous vous inscrivez.',
    places: (left: number) => `Places restantes : ${left}`,
    full: 'Cette réunion est complète.',
    over: 'Cette réunion a eu lieu.',
    givenName: 'Prénom',
    familyName: 'Nom',
    email: 'Adresse électronique',
    register: 'M’inscrire',
    done: 'Vous êtes inscrit·e. Un message vous dit où et quand, et un rappel part la veille.',
    calendar: 'Ajouter à mon agenda',
    cancel: 'Ne plus venir',
    cancelText: 'Votre place sera donnée à quelqu’un d’autre.',
    cancelled: 'C’est noté : vous ne venez pas. Merci de l’avoir dit.',
    data: 'Vos coordonnées servent à cette réunion seulement.',
    apply: 'Voir l’appel à candidatures',
    faulty: 'Il manque votre prénom, votre nom ou une adresse valable.',
  },
  {
    loading: 'The meeting is coming…',
    title: 'Information meeting',
    online: 'Online: the link is sent to you when you register.',
    places: (left) => `Places left: ${left}`,
    full: 'This meeting is full.',
    over: 'This meeting has taken place.',
    givenName: 'Given name',
    familyName: 'Family name',
    email: 'E-mail address',
    register: 'Register',
    done: 'You are registered. A message tells you where and when, and a reminder leaves the day before.',
    calendar: 'Add to my calendar',
    cancel: 'Not come after all',
    cancelText: 'Your place will be given to somebody else.',
    cancelled: 'Noted: you will not come. Thank you for saying so.',
    data: 'Your details serve for this meeting only.',
    apply: 'See the call for applications',
    faulty: 'Your given name, your family name or a valid address is missing.',
  },
);

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
  const said = useWords();
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
        <strong>{instantText(meeting.startsAt, meeting.zone, locale)}</strong> ({meeting.zone})
      </p>
      {meeting.venue && <p>{meeting.venue}</p>}
      {meeting.online && <p>{said.online}</p>}
      {meeting.note && <p>{meeting.note}</p>}
      {meeting.placesLeft !== null && !meeting.over && !isFull && <p>{said.places(meeting.placesLeft)}</p>}
      {mine !== null ? (
        <Cancel slug={slug} registration={mine} />
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
  const said = useWords();
  const locale = useLocale();
  const [who, setWho] = useState({ givenName: '', familyName: '', email: '' });
  const [state, setState] = useState<'asking' | 'busy' | 'faulty'>('asking');
  const [calendar, setCalendar] = useState<string | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const isWhole =
      who.givenName.trim() !== '' &&
      who.familyName.trim() !== '' &&
      /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(who.email.trim());
    if (!isWhole) return setState('faulty');
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
      <Notice tone="good" live>
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
      <Field
        label={said.givenName}
        autoComplete="given-name"
        value={who.givenName}
        onChange={(givenName) => setWho({ ...who, givenName })}
      />
      <Field
        label={said.familyName}
        autoComplete="family-name"
        value={who.familyName}
        onChange={(familyName) => setWho({ ...who, familyName })}
      />
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

function Cancel({ slug, registration }: { readonly slug: string; readonly registration: string }) {
  const said = useWords();
  const locale = useLocale();
  const [done, setDone] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const cancel = async () => {
    try {
      await ask('POST', inPublic(slug, `/registrations/${registration}/cancel`));
      setDone(true);
    } catch (problem) {
      setFailure(problem);
    }
  };
  if (done) {
    return (
      <Notice tone="good" live>
        <p>{said.cancelled}</p>
      </Notice>
    );
  }
  return (
    <>
      <p>{said.cancelText}</p>
      {failure !== null && (
        <Notice tone="fault" live>
          <p>{refusalText(failure, locale)}</p>
        </Notice>
      )}
      <Button kind="danger" onClick={() => void cancel()}>
        {said.cancel}
      </Button>
    </>
  );
}
