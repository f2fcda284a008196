import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Ask, Door } from './door.ts'

/** What a browser carries between two steps of signing in, sealed, and only to the doors that read it. */
const NAMES = {
  /** That the first step is done. */
  step: 'copydesk.step',
  /** What was asked of the sign-in provider. */
  asked: 'copydesk.asked',
} as const
type Carried = keyof typeof NAMES

const PATH = '/api/auth'
const SECONDS = 600

export const readCarried = (c: Ask, what: Carried): string | undefined => getCookie(c, NAMES[what])

export function carry(door: Pick<Door, 'secure'>, c: Ask, what: Carried, sealed: string): void {
  setCookie(c, NAMES[what], sealed, {
    path: PATH,
    maxAge: SECONDS,
    httpOnly: true,
    sameSite: 'Lax',
    secure: door.secure,
  })
}

export function dropCarried(door: Pick<Door, 'secure'>, c: Ask, what: Carried): void {
  deleteCookie(c, NAMES[what], { path: PATH, secure: door.secure })
}
