import { Refusal } from '@copydesk/shared/refusal'
import { createRoute, z } from '@hono/zod-openapi'
import { followPasswordLink } from '../../people/passwords/follow-password-link.ts'
import { handOverPasswordLink } from '../../people/passwords/hand-over-password-link.ts'
import { resetPassword } from '../../people/passwords/reset-password.ts'
import { sendPasswordLink } from '../../people/passwords/send-password-link.ts'
import { type App, addressOf, type Door, limit, SMALL, who } from '../door.ts'
import { answers, body, byId, newPassword, nothing, secret } from '../schemas.ts'

const forgot = createRoute({
  method: 'post',
  path: '/api/auth/forgot-password',
  middleware: limit(SMALL),
  request: { body: body(z.object({ email: z.string().max(200) })) },
  responses: answers('If the address is somebody’s, a letter with a link is on its way', z.object({})),
})

const read = createRoute({
  method: 'post',
  path: '/api/auth/new-password/read',
  middleware: limit(SMALL),
  request: { body: body(z.object({ secret })) },
  responses: answers('Whose password the link is for', z.object({ name: z.string(), email: z.string() })),
})

const choose = createRoute({
  method: 'post',
  path: '/api/auth/new-password',
  middleware: limit(SMALL),
  request: { body: body(z.object({ secret, password: newPassword })) },
  responses: answers('The password is changed, and every session of its person has ended', z.object({})),
})

const handOver = createRoute({
  method: 'post',
  path: '/api/people/{id}/password-link',
  middleware: limit(SMALL),
  request: { params: byId, body: body(nothing) },
  responses: answers(
    'For the link /new-password#… to hand over; told this once',
    z.object({ secret: z.string(), expiresAt: z.string() }),
  ),
})

export function passwordRoutes(app: App, door: Door) {
  const { entry, attempts } = door

  app.openapi(forgot, async (c) => {
    const { email } = c.req.valid('json')
    if (!entry.mail)
      throw new Refusal('not-found', 'This newsroom sends no mail. Ask a managing editor for a link.')
    await attempts.letter(addressOf(door, c), email, async () => {
      // Answered before anything is looked up: neither the answer nor its time says whether the address is somebody's.
      door.later(() => sendPasswordLink(entry, email), 'a letter was not sent')
    })
    return c.json({}, 200)
  })

  app.openapi(read, async (c) => {
    const { secret } = c.req.valid('json')
    const { id, name } = await attempts.link(addressOf(door, c), 'password', () =>
      followPasswordLink(entry.stores, secret, entry.now()),
    )
    return c.json({ name, email: (await entry.stores.people.emailOf(id)) ?? '' }, 200)
  })

  app.openapi(choose, async (c) => {
    const { secret, password } = c.req.valid('json')
    await attempts.link(addressOf(door, c), 'password', () => resetPassword(entry, secret, password))
    return c.json({}, 200)
  })

  app.openapi(handOver, async (c) => {
    const { person } = await who(door, c)
    return c.json(await handOverPasswordLink(entry, person, c.req.valid('param').id), 200)
  })
}
