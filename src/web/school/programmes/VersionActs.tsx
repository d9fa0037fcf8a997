import { Button, Menu } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { act, change, newId, queries, Refused, read, refusalText } from '#web/client/index.ts';
import { ConfirmWithConsequence, RowDialog, sayError, saySaved, useLocale, useSaving } from '../../ui/index.ts';
import { useField, useTitles } from './fields.ts';
import { refreshProgrammes, useVersion } from './useProgramme.ts';

/** What is done with a version as a whole: copied into the next one, shown to the public, taken out as data. */
export function VersionActs() {
  const { t } = useTranslation('programme');
  const locale = useLocale();
  const { slug, facts, mayEdit, about, ofVersion, ofProgramme, programmeId, touches } = useVersion();
  const field = useField();
  const titles = useTitles();
  const { saving } = useSaving();
  const navigate = useNavigate();
  const [asks, setAsks] = useState<'withdraw' | 'rename' | 'archive' | null>(null);
  const { version, programme } = facts;
  const isPublic = version.publishedAt !== null;

  const run = async (work: () => Promise<unknown>, done: string) => {
    try {
      await work();
      await refreshProgrammes(slug);
      await queries.invalidateQueries({ queryKey: ['documents', slug, programmeId] });
      saySaved(done);
    } catch (failure) {
      if (!(failure instanceof Refused)) throw failure;
      sayError(refusalText(failure, locale));
    }
  };
  const publish = () =>
    run(
      () => act(about('/publish', t('acts.publish')), { published: !isPublic }, version.version),
      t(isPublic ? 'acts.withdrawn' : 'acts.published'),
    );
  const keep = () => run(() => act(about('/keep', t('acts.keep')), {}), t('acts.kept'));
  const copy = () =>
    run(async () => {
      const id = newId();
      await act(about('/copy', t('acts.copy')), { id });
      await navigate({
        to: '/o/$slug/programmes/$programmeId/versions/$versionId',
        params: { slug, programmeId, versionId: id },
      });
    }, t('acts.copied'));
  const takeOut = async () => {
    const whole = await read<object>(ofVersion('/whole'));
    save(`${programme.code}-v${version.number}.json`, JSON.stringify(whole, null, 2));
  };
  const aboutProgramme = { path: ofProgramme(''), label: programme.titleFr, touches };
  const { titleFr, titleEn, code } = programme;
  const named = { titleFr, titleEn, code };
  /** It leaves the list, and comes back by undo. */
  const archive = async () => {
    await saving(programme.titleFr, () =>
      change(aboutProgramme, { ...programme, archived: false }, { archived: true }),
    );
    await navigate({ to: '/o/$slug/school', params: { slug } });
  };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button>{t('acts.menu')}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {mayEdit && <Menu.Item onClick={() => void copy()}>{t('acts.copy')}</Menu.Item>}
          <Menu.Item onClick={() => void takeOut()}>{t('acts.takeOut')}</Menu.Item>
          {mayEdit && isPublic && <Menu.Item onClick={() => void keep()}>{t('acts.keep')}</Menu.Item>}
          {mayEdit && isPublic && <Menu.Item onClick={() => setAsks('withdraw')}>{t('acts.withdraw')}</Menu.Item>}
          {mayEdit && <Menu.Item onClick={() => setAsks('rename')}>{t('acts.rename')}</Menu.Item>}
          {mayEdit && <Menu.Item onClick={() => setAsks('archive')}>{t('acts.archive')}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      {mayEdit && !isPublic && (
        <Button variant="filled" onClick={() => void publish()}>
          {t('acts.publish')}
        </Button>
      )}
      <ConfirmWithConsequence
        opened={asks === 'withdraw'}
        title={t('acts.withdraw')}
        consequence={t('acts.withdrawConsequence')}
        act={t('acts.withdraw')}
        onClose={() => setAsks(null)}
        onConfirm={publish}
      />
      <ConfirmWithConsequence
        opened={asks === 'archive'}
        title={t('acts.archive')}
        consequence={t('acts.archiveConsequence')}
        act={t('acts.archive')}
        onClose={() => setAsks(null)}
        onConfirm={archive}
      />
      {asks === 'rename' && (
        <RowDialog
          title={t('acts.rename')}
          fields={[...titles, field('code', 'text', { required: true, hint: t('codeHint') })]}
          initial={named}
          onSave={(values) => saving(programme.titleFr, () => change(aboutProgramme, { ...programme }, values))}
          close={() => setAsks(null)}
        />
      )}
    </>
  );
}

function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  URL.revokeObjectURL(address);
}
