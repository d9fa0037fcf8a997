import { notifications } from '@mantine/notifications';
import { createElement } from 'react';
import { UndoButton } from './UndoButton.tsx';

/** Says that something was done and, where it can be, offers to undo it. */
export function saySaved(message: string, undo?: () => Promise<void>): void {
  const id = crypto.randomUUID();
  const close = () => notifications.hide(id);
  notifications.show({
    id,
    message: undo ? createElement(UndoButton, { message, undo, close }) : message,
    autoClose: undo ? 9_000 : 4_000,
    withCloseButton: false,
  });
}

export function sayError(message: string): void {
  notifications.show({ message, autoClose: 12_000, role: 'alert', closeButtonProps: { 'aria-label': '×' } });
}
