import { createRoute, z } from '@hono/zod-openapi'
import { beginSecondFactor } from '../../people/second-factor/begin-second-factor.ts'
import { confirmSecondFactor } from '../../people/second-factor/confirm-second-factor.ts'
import { endOwnSecondFactor } from '../../people/second-factor/end-own-second-factor.ts'
import { renewRecoveryCodes } from '../../people/second-factor/renew-recovery-codes.ts'
import { type App, addressOf, type Door, limit, SMALL, who } from '../door.ts'
import { answers, body, password } from '../schemas.ts'

const codes = z.object({ recoveryCodes: z.array(z.string()) })

const begin = createRoute({
  method: 'post',
  path: '/api/account/second-factor/begin',
  middleware: limit(SMALL),
  request: { body: body(z.object({ password: password.default('') })) },
  responses: answers(
    'What a device is to learn: as letters, and as the address that goes into a picture',
    z.object({ secret: z.string(), address: z.string() }),
  ),
})

const confirm = createRoute({
  method: 'post',
  path: '/api/account/second-factor/confirm',
  middleware: limit(SMALL),
  request: { body: body(z.object({ code: z.string().trim().min(1).max(40) })) },
  responses: answers('From now on a code is asked for; the recovery codes are told this once', codes),
})

const renew = createRoute({
  method: 'post',
  path: '/api/account/second-factor/recovery-codes',
  middleware: limit(SMALL),
  request: { body: body(z.object({ password })) },
  responses: answers('New recovery codes in place of all others, told this once', codes),
})

const end = createRoute({
  method: 'post',
  path: '/api/account/second-factor/end',
  middleware: limit(SMALL),
  request: { body: body(z.object({ password })) },
  responses: answers('The password alone lets you in again', z.object({})),
})

export function secondFactorRoutes(app: App, door: Door) {
  const { entry, attempts } = door

  app.openapi(begin, async (c) => {
    const { person } = await who(door, c)
    const { password } = c.req.valid('json')
    const told = await attempts.password(addressOf(door, c), `password of ${person.id}`, () =>
      beginSecondFactor(entry, person, password),
    )
    return c.json(told, 200)
  })

  app.openapi(confirm, async (c) => {
    const signedIn = await who(door, c)
    const { code } = c.req.valid('json')
    const recoveryCodes = await attempts.code(addressOf(door, c), `new ${signedIn.person.id}`, () =>
      confirmSecondFactor(entry, signedIn, code),
    )
    return c.json({ recoveryCodes }, 200)
  })

  app.openapi(renew, async (c) => {
    const { person } = await who(door, c)
    const { password } = c.req.valid('json')
    const recoveryCodes = await attempts.password(addressOf(door, c), `password of ${person.id}`, () =>
      renewRecoveryCodes(entry, person, password),
    )
    return c.json({ recoveryCodes }, 200)
  })

  app.openapi(end, async (c) => {
    const { person } = await who(door, c)
    const { password } = c.req.valid('json')
    await attempts.password(addressOf(door, c), `password of ${person.id}`, () =>
      endOwnSecondFactor(entry, person, password),
    )
    return c.json({}, 200)
  })
}
