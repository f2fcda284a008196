import { managedPersonSchema, roleSchema } from '@copydesk/shared/people'
import { createRoute, z } from '@hono/zod-openapi'
import { changePerson } from '../../people/change-person.ts'
import { keepOut } from '../../people/keep-out.ts'
import { letInAgain } from '../../people/let-in-again.ts'
import { revokeTokensOf } from '../../people/tokens/revoke-tokens-of.ts'
import { finishPurges, purgeVaultOf } from '../../sources/vault/purge-entry.ts'
import { demand } from '../../story/about.ts'
import { type App, type Door, limit, SMALL, who } from '../door.ts'
import { answers, body, byId, nothing } from '../schemas.ts'

const one = z.object({ person: managedPersonSchema })

const list = createRoute({
  method: 'get',
  path: '/api/people',
  responses: answers(
    'Everybody who was ever let in, by name, for those who look after them',
    z.object({ people: z.array(managedPersonSchema) }),
  ),
})

const change = createRoute({
  method: 'patch',
  path: '/api/people/{id}',
  middleware: limit(SMALL),
  request: {
    params: byId,
    body: body(
      z.object({
        name: z.string().max(200).optional(),
        role: roleSchema.optional(),
        desks: z.array(z.string().max(64)).max(100).optional(),
      }),
    ),
  },
  responses: answers('The person as they are now', one),
})

const act = (path: 'disable' | 'enable', description: string) =>
  createRoute({
    method: 'post',
    path: `/api/people/{id}/${path}`,
    middleware: limit(SMALL),
    request: { params: byId, body: body(nothing) },
    responses: answers(description, one),
  })

const disable = act('disable', 'They are kept out; what they have open closes')
const enable = act('enable', 'They can sign in again')

const revoke = createRoute({
  method: 'post',
  path: '/api/people/{id}/revoke-tokens',
  middleware: limit(SMALL),
  request: { params: byId, body: body(nothing) },
  responses: answers('No token of theirs opens anything any more', z.object({})),
})

const purge = createRoute({
  method: 'post',
  path: '/api/people/{id}/purge-vault',
  middleware: limit(SMALL),
  request: { params: byId, body: body(nothing) },
  responses: answers('Nobody reads what they left in the vault, if there was anything', z.object({})),
})

export function peopleRoutes(app: App, door: Door) {
  const { newsroom } = door

  app.openapi(list, async (c) => {
    const { person } = await who(door, c)
    demand('manage-people', { asker: person })
    return c.json({ people: await newsroom.stores.people.managed(newsroom.now()) }, 200)
  })

  app.openapi(change, async (c) => {
    const { person } = await who(door, c)
    return c.json(
      { person: await changePerson(newsroom, person, c.req.valid('param').id, c.req.valid('json')) },
      200,
    )
  })

  app.openapi(disable, async (c) => {
    const { person } = await who(door, c)
    return c.json({ person: await keepOut(newsroom, person, c.req.valid('param').id) }, 200)
  })

  app.openapi(enable, async (c) => {
    const { person } = await who(door, c)
    return c.json({ person: await letInAgain(newsroom, person, c.req.valid('param').id) }, 200)
  })

  app.openapi(revoke, async (c) => {
    const { person } = await who(door, c)
    await revokeTokensOf(newsroom, person, c.req.valid('param').id)
    return c.json({}, 200)
  })

  app.openapi(purge, async (c) => {
    const { person } = await who(door, c)
    await purgeVaultOf(newsroom, person, c.req.valid('param').id)
    // Behind the answer: how long it takes, or that it fails, would say that there was something.
    door.later(() => finishPurges(newsroom), 'a purged entry of the vault still has its key')
    return c.json({}, 200)
  })
}
