import { isSignOnProblem } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import { createRoute, z } from '@hono/zod-openapi'
import type { Asked } from '../../people/single-sign-on/identity-provider.ts'
import { personOfClaims } from '../../people/single-sign-on/person-of-claims.ts'
import { signOnRefusal } from '../../people/single-sign-on/sign-on-refusal.ts'
import { TooMany } from '../answer.ts'
import { type App, type Ask, addressOf, type Door } from '../door.ts'
import { carry, dropCarried, readCarried } from '../entry-cookies.ts'
import { refused } from '../schemas.ts'
import { answerSigned, fromOf } from '../signed.ts'

const START = '/api/auth/single-sign-on'
const BACK = `${START}/callback`
const PURPOSE = 'asked of the provider'

const askedSchema = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  to: z.string(),
  until: z.number(),
})

const elsewhere = (description: string) => ({ 302: { description }, default: refused })

const start = createRoute({
  method: 'get',
  path: START,
  request: {
    query: z.object({
      to: z.string().max(1000).optional(),
      /** It was sent to the newsroom's own address already. */
      home: z.literal('yes').optional(),
    }),
  },
  responses: elsewhere('To the sign-in provider'),
})

const callback = createRoute({
  method: 'get',
  path: BACK,
  responses: elsewhere(
    'Signed in, and on to the page that was asked for; or back to the door, which says why not',
  ),
})

/** Minutes to sign in over there. */
const LONGEST_MS = 10 * 60_000

export function singleSignOnRoutes(app: App, door: Door) {
  const { provider, entry, sessions, attempts } = door
  const { stores, keyring, now } = entry

  /** A page is what comes back, so a no is said on a page: the door's. */
  const orSaySo = async (c: Ask, to: string, go: () => Promise<Response>): Promise<Response> =>
    go().catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error
      if (error.cause) door.complain(error.cause, 'single sign-on failed', { why: error.message })
      const problem =
        error instanceof TooMany ? 'wait' : isSignOnProblem(error.about) ? error.about : 'failed'
      return c.redirect(doorWith({ problem, to }))
    })

  app.openapi(start, (c) => {
    const { to = '/', home: isHome } = c.req.valid('query')
    return orSaySo(c, to, async () => {
      if (!provider) throw signOnRefusal('none')
      const home = entry.publicAddress()
      // The answer comes to the newsroom's own address: what the browser carries must be carried there. Once: a proxy
      // may tell another host than the browser asked.
      if (!isHome && new URL(home).host !== c.req.header('host'))
        return c.redirect(`${home}${START}?${new URLSearchParams({ to, home: 'yes' })}`)
      const { address, asked } = await provider.ask(home + BACK)
      const kept: z.infer<typeof askedSchema> = { ...asked, to, until: now().getTime() + LONGEST_MS }
      carry(door, c, 'asked', keyring.encrypt(PURPOSE, JSON.stringify(kept)))
      return c.redirect(address)
    })
  })

  app.openapi(callback, (c) => {
    const kept = readKept(readCarried(c, 'asked'))
    return orSaySo(c, kept?.to ?? '/', async () => {
      // Nobody asked from this browser: it counts as nobody's attempt.
      if (!kept || !provider) throw signOnRefusal('late')
      dropCarried(door, c, 'asked')
      const judged = await attempts.password(addressOf(door, c), 'single sign-on', async () => {
        const claims = await provider.hear(
          new URL(c.req.url.replace(/^.*?\?/, `${entry.publicAddress()}${BACK}?`)),
          kept,
        )
        return stores.transact((within) => personOfClaims(within, claims, now()))
      })
      const answer = answerSigned(door, c, await sessions.begin(judged, null, fromOf(door, c)))
      return c.redirect(doorWith({ step: 'needs' in answer ? 'code' : 'in', to: kept.to }))
    })
  })

  function readKept(carried: string | undefined): (Asked & { to: string }) | null {
    const text = carried === undefined ? null : keyring.decrypt(PURPOSE, carried)
    if (text === null) return null
    const { until, ...kept } = askedSchema.parse(JSON.parse(text))
    return until > now().getTime() ? kept : null
  }
}

/** The door's page lets in whoever is in already, once what another left in the browser has been seen to. */
const doorWith = (words: Record<string, string>) => `/sign-in?${new URLSearchParams(words)}`
