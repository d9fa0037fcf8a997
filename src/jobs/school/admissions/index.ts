/** Mail and scheduled work of the admissions. */
import { closedCalls } from './closing.ts';
import { draftReminders, meetingReminders } from './reminders.ts';

export * from './applicant-link.ts';
export * from './asked.ts';
export * from './call-said.ts';
export * from './mail.ts';

export const scheduledAdmissions = [draftReminders, meetingReminders, closedCalls];
