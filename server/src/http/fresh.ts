import { Refusal } from '@copydesk/shared/refusal'
import { FRESH_MINUTES } from '@copydesk/shared/sources'
import { getCookie, setCookie } from 'hono/cookie'
import { freshUntil } from '../people/fresh-sign-in.ts'
import type { SignedIn } from '../people/sessions.ts'
import type { Ask, Door } from './door.ts'

const NAME = 'copydesk.fresh'

export function carryFresh(door: Pick<Door, 'secure'>, c: Ask, note: string): void {
  setCookie(c, NAME, note, {
    ...{ path: '/api', maxAge: FRESH_MINUTES * 60, httpOnly: true, sameSite: 'Strict' },
    secure: door.secure,
  })
}

export const isFreshUntil = (door: Pick<Door, 'entry'>, c: Ask, signedIn: SignedIn): Promise<Date | null> =>
  freshUntil(door.entry, signedIn, getCookie(c, NAME))

/** Refuses who has not shown lately that it is they: a page may stand open unwatched. */
export async function needFresh(door: Pick<Door, 'entry'>, c: Ask, signedIn: SignedIn): Promise<void> {
  if (!(await isFreshUntil(door, c, signedIn)))
    throw new Refusal(
      'conflict',
      'Show that it is you once more: the vault opens for fifteen minutes after that.',
    )
}
