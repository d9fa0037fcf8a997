import { Button, Drawer, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { discard, flush, type KeptEdit, retry, useStatus } from '#web/client/index.ts';
import { instantWords, useLocale } from '../../ui/locale.ts';
import { Pill } from '../../ui/page/StatePill.tsx';
import { useReturnFocus } from '../../ui/useReturnFocus.ts';
import classes from './unsent.module.css';

const TONES = { waiting: 'gold', conflict: 'red', refused: 'red' } as const;

/** Every edit that has not reached the server, in the order they were made. */
export default function UnsentDrawer({ close, merge }: { close: () => void; merge: (edit: KeptEdit) => void }) {
  const { t } = useTranslation('shell');
  useReturnFocus();
  const locale = useLocale();
  const { kept } = useStatus();
  return (
    <Drawer opened onClose={close} title={t('unsent.title')} closeButtonProps={{ 'aria-label': t('nav.close') }}>
      {kept.length === 0 ? <p>{t('unsent.none')}</p> : <p>{t('unsent.explain')}</p>}
      <ul className={classes.list}>
        {kept.map((one) => (
          <li key={one.seq}>
            <Group justify="space-between" wrap="nowrap">
              <b>{one.edit.label}</b>
              <Pill tone={TONES[one.state.kind]}>{t(`unsent.state.${one.state.kind}`)}</Pill>
            </Group>
            <p>
              {t('unsent.madeAt', { when: instantWords(one.edit.at, locale) })}
              {one.state.kind === 'refused' && <> — {one.state.sentence[locale]}</>}
            </p>
            <Group gap="xs">
              {one.state.kind === 'conflict' && (
                <Button size="compact-sm" variant="filled" onClick={() => merge(one)}>
                  {t('merge.open')}
                </Button>
              )}
              {one.state.kind === 'refused' && (
                <Button size="compact-sm" onClick={() => void retry(one)}>
                  {t('unsent.retry')}
                </Button>
              )}
              <Button size="compact-sm" onClick={() => void discard(one)}>
                {t('unsent.discard')}
              </Button>
            </Group>
          </li>
        ))}
      </ul>
      {kept.some(({ state }) => state.kind === 'waiting') && (
        <Button mt="md" fullWidth onClick={() => void flush()}>
          {t('unsent.sendNow')}
        </Button>
      )}
    </Drawer>
  );
}
