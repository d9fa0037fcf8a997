/** A call as everybody sees it: when, for whom, what is asked; and the way to begin. */
import { type FormEvent, useEffect, useState } from 'react';
import {
  call as ask,
  Button,
  dayText,
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
import styles from './admissions.module.css';
import type { PublicCall } from './shapes.ts';

const useWords = words(
  {
    loading: 'L’appel arrive…',
    title: 'Candidater',
    open: 'Candidatures ouvertes',
    until: (day: string) => `jusqu’au ${day} inclus`,
    upcoming: 'Candidatures à venir',
    from: (day: string) => `elles ouvrent le ${day}`,
    closed: 'Candidatures closes',
    since: (day: string) => `depuis le ${day} au soir`,
    next: (note: string) => `Prochain appel : ${note}`,
    routes: 'Comment candidater',
    sheet: 'Lire la fiche de la formation',
    all: 'Toutes les formations et les candidatures',
    asked: 'Pièces demandées',
    optional: 'facultatif',
    oneOf: 'l’une de celles-ci',
    dates: 'Les dates',
    interviews: (from: string, to: string) => `Entretiens du ${from} au ${to}`,
    selection: (day: string) => `Sélection finale le ${day}`,
    meetings: 'Réunions d’information',
    online: 'en ligne',
    join: 'S’inscrire',
    begin: 'Commencer',
    beginText:
      'Votre adresse suffit pour commencer. Vous recevez un lien personnel : il sert à reprendre votre dossier quand vous voulez, sur n’importe quel appareil.',
    email: 'Votre adresse électronique',
    goOn: 'Commencer ma candidature',
    lost: 'Vous avez déjà commencé ?',
    lostText: 'Si un dossier existe à cette adresse, son lien vous est envoyé.',
    again: 'Recevoir mon lien',
    sent: 'Si un dossier existe à cette adresse, un message vient de partir.',
    emailFault: 'Une adresse s’écrit comme nom@exemple.fr.',
  },
  {
    loading: 'The call is coming…',
    title: 'Apply',
    open: 'Applications are open',
    until: (day) => `until ${day}, that day included`,
    upcoming: 'Applications will open',
    from: (day) => `on ${day}`,
    closed: 'Applications are closed',
    since: (day) => `since the end of ${day}`,
    next: (note) => `Next call: ${note}`,
    routes: 'How to apply',
    sheet: 'Read the sheet of the course',
    all: 'All courses and applications',
    asked: 'Documents asked for',
    optional: 'optional',
    oneOf: 'one of these',
    dates: 'The dates',
    interviews: (from, to) => `Interviews from ${from} to ${to}`,
    selection: (day) => `Final selection on ${day}`,
    meetings: 'Information meetings',
    online: 'online',
    join: 'Register',
    begin: 'Begin',
    beginText:
      'Your address is enough to begin. You get a link of your own: it lets you go on with your file whenever you want, on any device.',
    email: 'Your e-mail address',
    goOn: 'Begin my application',
    lost: 'Have you already begun?',
    lostText: 'If there is a file under this address, its link is sent to you.',
    again: 'Send me my link',
    sent: 'If there is a file under this address, a message has just left.',
    emailFault: 'An address is written like name@example.org.',
  },
);

export default function Call() {
  const said = useWords();
  const locale = useLocale();
  const { slug, code } = useParams() as { slug: string; code: string };
  const [call, setCall] = useState<PublicCall | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    ask<PublicCall>('GET', inPublic(slug, `/calls/${encodeURIComponent(code)}`)).then(setCall, setFailure);
  }, [slug, code]);
  if (failure !== null) {
    return (
      <Page title={said.title}>
        <p>{refusalText(failure, locale)}</p>
      </Page>
    );
  }
  if (!call) return <p role="status">{said.loading}</p>;
  return (
    <Page title={call.programme[locale]} over={`${call.organisation} · ${call.cohort} · ${call.title[locale]}`}>
      <State call={call} />
      {call.sheet !== null && (
        <p>
          <Go href={`/p/${slug}/programmes/${call.sheet}`}>{said.sheet}</Go>
        </p>
      )}
      {call.state === 'open' && <Begin slug={slug} code={code} />}
      <Dates call={call} />
      {call.meetings.length > 0 && <Meetings call={call} slug={slug} />}
      <Routes call={call} />
      {call.state !== 'upcoming' && <Lost slug={slug} code={code} />}
      <p>
        <Go href={`/p/${slug}`}>{said.all}</Go>
      </p>
    </Page>
  );
}

interface CallProps {
  readonly call: PublicCall;
}

function State({ call }: CallProps) {
  const said = useWords();
  const locale = useLocale();
  const texts = {
    open: said.until(dayText(call.closesOn, locale)),
    upcoming: said.from(dayText(call.opensOn, locale)),
    closed: said.since(dayText(call.closesOn, locale)),
  };
  const looks = { open: styles.done, upcoming: '', closed: styles.bad };
  return (
    <div className={`${styles.state} ${looks[call.state]}`}>
      <strong>{said[call.state]}</strong>
      <span>{texts[call.state]}</span>
      {call.state === 'closed' && call.nextCallNote && <span>{said.next(call.nextCallNote)}</span>}
    </div>
  );
}

function Dates({ call }: CallProps) {
  const said = useWords();
  const locale = useLocale();
  if (!call.interviewsFrom && !call.finalSelectionOn) return null;
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">{said.dates}</h2>
      <ul className={styles.dates}>
        {call.interviewsFrom && call.interviewsTo && (
          <li>{said.interviews(dayText(call.interviewsFrom, locale), dayText(call.interviewsTo, locale))}</li>
        )}
        {call.finalSelectionOn && <li>{said.selection(dayText(call.finalSelectionOn, locale))}</li>}
      </ul>
    </section>
  );
}

function Meetings({ call, slug }: CallProps & { readonly slug: string }) {
  const said = useWords();
  const locale = useLocale();
  return (
    <section aria-labelledby="meetings">
      <h2 id="meetings">{said.meetings}</h2>
      <ul className={styles.dates}>
        {call.meetings.map((meeting) => (
          <li key={meeting.id}>
            {instantText(meeting.startsAt, call.zone, locale)}
            {' — '}
            {[meeting.venue, meeting.online ? said.online : null].filter(Boolean).join(', ')}{' '}
            <Go className="link" href={`/p/${slug}/meetings/${meeting.id}`}>
              {said.join}
            </Go>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Routes({ call }: CallProps) {
  const said = useWords();
  const locale = useLocale();
  return (
    <section aria-labelledby="routes">
      <h2 id="routes">{said.routes}</h2>
      {call.routes.map((route) => (
        <details key={route.id} className={styles.piece}>
          <summary>{route.title[locale]}</summary>
          {route.hint[locale] && <p>{route.hint[locale]}</p>}
          <ul className={styles.dates}>
            {route.prerequisites.map(({ title }) => (
              <li key={title.fr}>{title[locale]}</li>
            ))}
          </ul>
          <p>{said.asked}</p>
          <ul className={styles.dates}>
            {route.pieces.map((piece) => (
              <li key={piece.id}>
                {piece.title[locale]}
                {!piece.required && ` (${said.optional})`}
                {piece.oneOf && ` (${said.oneOf})`}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

interface PlaceProps {
  readonly slug: string;
  readonly code: string;
}

const isAddress = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim());

function Begin({ slug, code }: PlaceProps) {
  const said = useWords();
  const locale = useLocale();
  const act = useAddressForm(async (email) => {
    const body = { email, locale };
    const made = await ask<{ address: string }>('POST', inPublic(slug, `/calls/${code}/applications`), { body });
    // With the secret behind the #, which the page takes away at once.
    window.location.assign(made.address);
  });
  return (
    <section aria-labelledby="begin">
      <h2 id="begin">{said.begin}</h2>
      <p>{said.beginText}</p>
      <AddressForm act={act} done={null} button={said.goOn} kind="main" />
    </section>
  );
}

function Lost({ slug, code }: PlaceProps) {
  const said = useWords();
  const locale = useLocale();
  const [sent, setSent] = useState(false);
  const act = useAddressForm(async (email) => {
    await ask('POST', inPublic(slug, `/calls/${code}/links`), { body: { email, locale } });
    setSent(true);
  });
  return (
    <section aria-labelledby="lost">
      <h2 id="lost">{said.lost}</h2>
      <p>{said.lostText}</p>
      <AddressForm act={act} done={sent ? said.sent : null} button={said.again} kind="second" />
    </section>
  );
}

interface AddressFormProps {
  readonly act: ReturnType<typeof useAddressForm>;
  readonly done: string | null;
  readonly button: string;
  readonly kind: 'main' | 'second';
}

function AddressForm({ act, done, button, kind }: AddressFormProps) {
  const said = useWords();
  const locale = useLocale();
  return (
    <form onSubmit={act.submit} noValidate>
      <Field
        label={said.email}
        type="email"
        autoComplete="email"
        inputMode="email"
        value={act.email}
        onChange={act.setEmail}
        error={act.isFaulty ? said.emailFault : null}
      />
      {act.failure !== null && (
        <Notice tone="fault" live>
          <p>{refusalText(act.failure, locale)}</p>
        </Notice>
      )}
      {done !== null && (
        <Notice tone="good" live>
          <p>{done}</p>
        </Notice>
      )}
      <Button kind={kind} type="submit" busy={act.busy}>
        {button}
      </Button>
    </form>
  );
}

/** A form with an address and nothing else. */
function useAddressForm(work: (email: string) => Promise<void>) {
  const [email, setEmail] = useState('');
  const [isFaulty, setFaulty] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setFaulty(!isAddress(email));
    if (busy || !isAddress(email)) return;
    setBusy(true);
    setFailure(null);
    try {
      await work(email.trim());
    } catch (problem) {
      setFailure(problem);
    } finally {
      setBusy(false);
    }
  };
  return { email, setEmail, isFaulty, busy, failure, submit: (event: FormEvent) => void submit(event) };
}
