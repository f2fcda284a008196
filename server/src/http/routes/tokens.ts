import { SCOPE_NAMES } from '@copydesk/shared/access'
import { tokenSchema } from '@copydesk/shared/entry'
import { createRoute, z } from '@hono/zod-openapi'
import { makeToken } from '../../people/tokens/make-token.ts'
import { revokeToken } from '../../people/tokens/revoke-token.ts'
import { type App, type Door, limit, SMALL, who } from '../door.ts'
import { answers, body, byId, nothing } from '../schemas.ts'

const list = createRoute({
  method: 'get',
  path: '/api/tokens',
  responses: answers(
    'Your tokens that are good, the youngest first',
    z.object({ tokens: z.array(tokenSchema) }),
  ),
})

const make = createRoute({
  method: 'post',
  path: '/api/tokens',
  middleware: limit(SMALL),
  request: {
    body: body(
      z.object({
        name: z.string().max(200),
        scopes: z.array(z.enum(SCOPE_NAMES)).min(1, 'Choose what the token is for.'),
        days: z.int().min(1).max(366, 'A token is good for a year at most.'),
      }),
    ),
  },
  responses: answers(
    'The token; its secret is said this once',
    z.object({ token: tokenSchema, secret: z.string() }),
  ),
})

const revoke = createRoute({
  method: 'post',
  path: '/api/tokens/{id}/revoke',
  middleware: limit(SMALL),
  request: { params: byId, body: body(nothing) },
  responses: answers('It opens nothing any more', z.object({})),
})

export function tokenRoutes(app: App, door: Door) {
  const { newsroom } = door

  app.openapi(list, async (c) => {
    const { person } = await who(door, c)
    return c.json({ tokens: await newsroom.stores.tokens.of(person.id, newsroom.now()) }, 200)
  })

  app.openapi(make, async (c) => {
    const { person } = await who(door, c)
    return c.json(await makeToken(newsroom, person, c.req.valid('json')), 200)
  })

  app.openapi(revoke, async (c) => {
    const { person } = await who(door, c)
    await revokeToken(newsroom, person, c.req.valid('param').id)
    return c.json({}, 200)
  })
}
