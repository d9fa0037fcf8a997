export { mailResetLink, mailSignInLink } from './account-mail.ts';
export { deliver } from './deliver.ts';
export { type Mail, type Mailer, smtpMailer } from './mailer.ts';
export { MAIL_JOB, type MailJob, type OrganisationMail, postMail } from './organisation-mail.ts';
