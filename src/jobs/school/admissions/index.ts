/** Mail and scheduled work of the admissions. */
import { closedCalls } from './closing.ts';
import { endedErasures } from './erasure.ts';
import { lapsingOffers } from './offers.ts';
import { draftReminders, meetingReminders } from './reminders.ts';

export * from './admissibility.ts';
export * from './applicant-link.ts';
export * from './asked.ts';
export * from './call-said.ts';
export * from './erasure.ts';
export * from './mail.ts';
export * from './offers.ts';
export * from './other-files.ts';
export * from './reader-mail.ts';
export * from './selection-mail.ts';

export const scheduledAdmissions = [draftReminders, meetingReminders, closedCalls, lapsingOffers, endedErasures];
