/** What the link in the message opens: one's own registration, to put right, to cancel, or to take up again. */
import { type FormEvent, useCallback, useEffect, useState } from 'react';
import { call as ask, Button, inPublic, Notice, refusalText, useLocale } from '../index.ts';
import { isNamed, type Name, Names } from './MeetingNames.tsx';
import { useMeetingWords } from './meeting-words.ts';

interface Own extends Name {
  readonly comes: boolean;
}

export function OwnRegistration({
  slug,
  registration,
  over,
}: {
  readonly slug: string;
  readonly registration: string;
  readonly over: boolean;
}) {
  const said = useMeetingWords();
  const locale = useLocale();
  const [own, setOwn] = useState<Own | null>(null);
  const [typed, setTyped] = useState<Name>({ givenName: '', familyName: '' });
  const [told, setTold] = useState<'saved' | 'cancelled' | 'nameless' | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const path = inPublic(slug, `/registrations/${registration}`);
  const take = useCallback((found: Own) => {
    setOwn(found);
    setTyped({ givenName: found.givenName, familyName: found.familyName });
  }, []);
  useEffect(() => {
    ask<Own>('GET', path).then(take, setFailure);
  }, [path, take]);
  const attempt = async (work: () => Promise<void>) => {
    setFailure(null);
    setTold(null);
    try {
      await work();
    } catch (problem) {
      setFailure(problem);
    }
  };
  const confirm = (event: FormEvent) => {
    event.preventDefault();
    if (!isNamed(typed)) return setTold('nameless');
    void attempt(async () => {
      const { givenName, familyName } = typed;
      take(await ask<Own>('POST', `${path}/confirm`, { body: { givenName, familyName, locale } }));
      setTold('saved');
    });
  };
  const cancel = async () => {
    await ask('POST', `${path}/cancel`);
    setOwn(own && { ...own, comes: false });
    setTold('cancelled');
  };
  return (
    <>
      {told !== null && (
        <Notice tone={told === 'nameless' ? 'fault' : 'good'} live>
          <p>{said[told]}</p>
        </Notice>
      )}
      {failure !== null && (
        <Notice tone="fault" live>
          <p>{refusalText(failure, locale)}</p>
        </Notice>
      )}
      {own && over && <p>{said.over}</p>}
      {own && !over && (
        <>
          {told === null && <p>{own.comes ? said.comes : said.comesNot}</p>}
          <form onSubmit={confirm} noValidate>
            <Names value={typed} onChange={setTyped} />
            <Button kind={own.comes ? 'second' : 'main'} type="submit">
              {own.comes ? said.save : said.comeAfterAll}
            </Button>
          </form>
          {own.comes && (
            <>
              <p>{said.cancelText}</p>
              <Button kind="danger" onClick={() => void attempt(cancel)}>
                {said.cancel}
              </Button>
            </>
          )}
        </>
      )}
    </>
  );
}
