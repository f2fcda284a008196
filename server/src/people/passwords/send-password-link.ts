import type { Entry } from '../entry.ts'
import { passwordLetter } from '../letters.ts'
import { plainEmail } from '../plain-email.ts'
import { makePasswordLink } from './make-password-link.ts'

/** Writes to somebody who forgot their password, if the address is somebody's. Who asked has been answered already. */
export async function sendPasswordLink(entry: Entry, email: string): Promise<void> {
  const { stores, mail, now } = entry
  const address = plainEmail(email)
  const found = await stores.people.withEmail(address)
  if (!mail || !found || found.disabled) return
  const { secret } = await stores.transact((within) => makePasswordLink(within, found.id, null, now()))
  const newsroom = (await stores.desks.newsroom())?.name ?? 'Copydesk'
  const link = `${entry.publicAddress()}/new-password#${secret}`
  await mail.send(passwordLetter(address, { newsroom, link }))
}
