import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useReturnFocus } from '../../ui/index.ts';
import { HalfDayPicker } from './HalfDayPicker.tsx';
import { MovePreview, type PreviewProps } from './MovePreview.tsx';
import classes from './timetable.module.css';
import { namesIn } from './week.ts';

/** Moving a session on a phone: the half-day is tapped, and what would go wrong stands above the two buttons. */
export function MoveDialog(props: PreviewProps) {
  const { t } = useTranslation('timetable');
  const { facts, moving, onCancel } = props;
  useReturnFocus();
  return (
    <Modal
      opened
      fullScreen
      onClose={onCancel}
      title={t('moving.of', { session: namesIn(facts).subModule(moving.session.subModuleId) })}
      closeButtonProps={{ 'aria-label': t('panel.close'), size: 44 }}
      classNames={{ body: classes.moveDialog ?? '' }}
    >
      <MovePreview {...props} picker={<HalfDayPicker {...props} />} />
    </Modal>
  );
}
