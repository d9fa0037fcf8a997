import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/index.ts';
import classes from './productions.module.css';
import { useProduction } from './useProduction.ts';
import { WorkDialog } from './WorkDialog.tsx';
import { BLANK_WORK, type WorkRow } from './work-values.ts';

/** What is performed and who wrote it: rights are declared from here. */
export function Works() {
  const { t } = useTranslation('productions');
  const { json, may } = useProduction();
  const [open, setOpen] = useState<WorkRow | 'new' | null>(null);
  const works = json.works as unknown as readonly WorkRow[];
  const isEditable = may('productions.edit');
  return (
    <Section
      title={t('works.title')}
      actions={isEditable && <Button onClick={() => setOpen('new')}>{t('works.add')}</Button>}
    >
      {works.length === 0 && <p className="caption">{t('works.none')}</p>}
      <ul className={classes.works}>
        {works.map((work) => (
          <li key={work.id}>
            {isEditable ? (
              <button type="button" className="plain-link" onClick={() => setOpen(work)}>
                {work.title}
              </button>
            ) : (
              <b>{work.title}</b>
            )}
            <small>
              {t(`works.kinds.${work.kind}`)}
              {work.publicDomain && ` · ${t('works.publicDomain')}`}
            </small>
            <p>
              {work.authors
                .map(({ name, role, society }) =>
                  [name, t(`works.roles.${role}` as never, { defaultValue: role }), society].filter(Boolean).join(', '),
                )
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      {open && (
        <WorkDialog
          key={open === 'new' ? 'new' : open.id}
          row={open === 'new' ? null : open}
          initial={open === 'new' ? BLANK_WORK : open}
          close={() => setOpen(null)}
        />
      )}
    </Section>
  );
}
