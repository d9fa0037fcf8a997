/** The room's screen, opened by the trainer's own link: its codes are kept, so that it goes on without network. */
import { useEffect, useState } from 'react';
import type { Reply } from '../../client/replies.ts';
import { Button, call, inside, Notice, Page, refusalText, useLocale } from '../index.ts';
import { RoomScreen } from './RoomScreen.tsx';
import type { Desk, Taught } from './useAttendance.ts';
import { useWords } from './words.ts';

type Room = Reply<'attendance.room-taught'>;
const LOOK_AGAIN = 20_000;

interface Props {
  readonly session: Taught;
  readonly desk: Desk;
  readonly onBack: () => void;
}

export default function RoomOfTrainer({ session, desk, onBack }: Props) {
  const said = useWords();
  const locale = useLocale();
  const [room, setRoom] = useState<{ room: Room; ahead: number } | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const { slug, link } = desk;
  useEffect(() => {
    const path = inside(slug, `/cohorts/${session.cohortId}/taught/${session.id}/room-codes`);
    const look = () =>
      call<Room>('GET', path, { link })
        .then((found) => setRoom({ room: found, ahead: Date.parse(found.now) - Date.now() }))
        .catch((problem: unknown) => setFailure(refusalText(problem, locale)));
    void look();
    const again = setInterval(() => void look(), LOOK_AGAIN);
    return () => clearInterval(again);
  }, [slug, link, session.cohortId, session.id, locale]);
  return (
    <Page title={`${session.code} ${session.title[locale]}`}>
      <Button kind="quiet" onClick={onBack}>
        {said.back}
      </Button>
      {room ? (
        <RoomScreen
          room={room.room}
          ahead={room.ahead}
          address={`${window.location.origin}/l/${slug}/attendance`}
          said={said}
        />
      ) : failure !== null ? (
        <Notice tone="fault" live>
          {failure}
        </Notice>
      ) : (
        <p role="status">{said.coming}</p>
      )}
    </Page>
  );
}
