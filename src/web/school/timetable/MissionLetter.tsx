import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered, at, Refused } from '#web/client/index.ts';
import { useLocale, useSaving } from '../../ui/index.ts';
import { useCohort } from '../cohorts/index.ts';

const KEPT_MILLISECONDS = 60_000;

/** The mission on paper: contract of engagement or letter, with its sessions. */
export function MissionLetter({ missionId, name }: { missionId: string; name: string }) {
  const { t } = useTranslation('timetable');
  const locale = useLocale();
  const { slug, id } = useCohort();
  const { complain } = useSaving();
  const [busy, setBusy] = useState(false);
  const print = async () => {
    setBusy(true);
    try {
      const reply = await answered(at(slug, `/cohorts/${id}/missions/${missionId}/letter`, { locale }), {
        credentials: 'same-origin',
      });
      if (!reply.ok) throw new Refused(reply.status, await reply.json());
      const address = URL.createObjectURL(await reply.blob());
      const anchor = Object.assign(document.createElement('a'), {
        href: address,
        download: `${t('missions.file')} ${name}.pdf`,
      });
      anchor.click();
      setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
    } catch (failure) {
      complain(failure);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      loading={busy}
      aria-label={`${t('missions.print')} : ${name}`}
      onClick={() => void print()}
    >
      {t('missions.print')}
    </Button>
  );
}
