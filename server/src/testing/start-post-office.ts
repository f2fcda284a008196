import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A real SMTP server that keeps what it is handed. */
export interface PostOffice {
  /** For `--smtp-url`. */
  url: string
  /** Every letter, as it came over the line. */
  letters: { from: string; to: string[]; text: string }[]
  /** From now on it takes nothing. */
  refuses(): void
  /** The secret in the link of the first letter to this address, once it is there. */
  linkTo(address: string): string | null
  close(): Promise<void>
}

export async function startPostOffice(): Promise<PostOffice> {
  const letters: PostOffice['letters'] = []
  let isOpen = true
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onMailFrom: (_, __, done) => done(isOpen ? null : new Error('The counter is closed.')),
    onData(stream, session, done) {
      let text = ''
      stream.on('data', (bytes: Buffer) => {
        text += bytes.toString()
      })
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        const from = mailFrom === false ? '' : mailFrom.address
        letters.push({ from, to: rcptTo.map(({ address }) => address), text: unfolded(text) })
        done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    refuses() {
      isOpen = false
    },
    linkTo(address) {
      const letter = letters.find(({ to }) => to.includes(address))
      return /http\S+#(\S+)/.exec(letter?.text ?? '')?.[1] ?? null
    },
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}

/** Quoted-printable as it was before it was folded into short lines. */
const unfolded = (text: string) =>
  text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
