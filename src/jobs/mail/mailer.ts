/** Mail over SMTP. Where no server is configured there is no mailer, and an organisation's mail waits in its outbox. */
import { createTransport } from 'nodemailer';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface Mailer {
  send(mail: Mail): Promise<void>;
}

const PATIENCE_MILLISECONDS = 20_000;

export function smtpMailer(smtp: { readonly url: string; readonly from: string }): Mailer {
  const transport = createTransport(
    {
      url: smtp.url,
      connectionTimeout: PATIENCE_MILLISECONDS,
      greetingTimeout: PATIENCE_MILLISECONDS,
      socketTimeout: PATIENCE_MILLISECONDS,
    } as object,
    { from: smtp.from },
  );
  return {
    send: async (mail) => {
      await transport.sendMail(mail);
    },
  };
}
