import { contributorSchema } from '@copydesk/shared/credits'
import { createRoute, z } from '@hono/zod-openapi'
import { addContributor } from '../../credits/add-contributor.ts'
import { changeContributor } from '../../credits/change-contributor.ts'
import { type App, type Door, limit, SMALL, who } from '../door.ts'
import { answers, body, byId } from '../schemas.ts'

const { name, kind, bio } = contributorSchema.shape
const one = z.object({ contributor: contributorSchema })

const list = createRoute({
  method: 'get',
  path: '/api/contributors',
  responses: answers(
    'Everybody who can be credited, by name',
    z.object({ contributors: z.array(contributorSchema) }),
  ),
})

const add = createRoute({
  method: 'post',
  path: '/api/contributors',
  middleware: limit(SMALL),
  request: { body: body(z.object({ name, kind: kind.default('person') })) },
  responses: answers('The contributor of that name, made if there was none', one),
})

const change = createRoute({
  method: 'patch',
  path: '/api/contributors/{id}',
  middleware: limit(SMALL),
  request: { params: byId, body: body(z.object({ name: name.optional(), bio: bio.optional() })) },
  responses: answers('The contributor as it is now', one),
})

export function contributorRoutes(app: App, door: Door) {
  const { newsroom } = door

  app.openapi(list, async (c) => {
    await who(door, c)
    return c.json({ contributors: await newsroom.stores.contributors.all() }, 200)
  })

  app.openapi(add, async (c) => {
    const { person } = await who(door, c)
    return c.json({ contributor: await addContributor(newsroom, person, c.req.valid('json')) }, 200)
  })

  app.openapi(change, async (c) => {
    const { person } = await who(door, c)
    const { id } = c.req.valid('param')
    return c.json({ contributor: await changeContributor(newsroom, person, id, c.req.valid('json')) }, 200)
  })
}
