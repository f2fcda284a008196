import { createTransport } from 'nodemailer'
import type { Mail } from '../people/mail.ts'

/** Somebody who invites waits for the answer; a post office that is slower is as good as shut. */
const PATIENCE_MS = 10_000

/** Mail by an SMTP server: `smtp://…`, or `smtps://…` for one that speaks TLS from the first word. */
export function openSmtp({ url, from }: { url: string; from: string }): Mail {
  const transport = createTransport(
    {
      url,
      connectionTimeout: PATIENCE_MS,
      greetingTimeout: PATIENCE_MS,
      socketTimeout: PATIENCE_MS,
      // A letter is text of ours alone: nothing in it may name a file or an address to fetch.
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from },
  )
  return {
    async send(letter) {
      await transport.sendMail(letter)
    },
    close: () => transport.close(),
  }
}
