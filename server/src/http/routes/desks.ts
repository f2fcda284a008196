import { deskSchema } from '@copydesk/shared/people'
import { deskPolicySchema } from '@copydesk/shared/review'
import { createRoute, z } from '@hono/zod-openapi'
import { addDesk } from '../../people/desks/add-desk.ts'
import { changePolicy } from '../../people/desks/change-policy.ts'
import { closeDesk } from '../../people/desks/close-desk.ts'
import { findDesk } from '../../people/desks/find-desk.ts'
import { orderDesks } from '../../people/desks/order-desks.ts'
import { removeDesk } from '../../people/desks/remove-desk.ts'
import { renameDesk } from '../../people/desks/rename-desk.ts'
import { reopenDesk } from '../../people/desks/reopen-desk.ts'
import { type App, type Door, limit, SMALL, who } from '../door.ts'
import { answers, body, byId, nothing } from '../schemas.ts'

const all = answers('The desks in their order', z.object({ desks: z.array(deskSchema) }))
const named = body(z.object({ name: z.string().max(100) }))

const add = createRoute({
  method: 'post',
  path: '/api/desks',
  middleware: limit(SMALL),
  request: { body: named },
  responses: all,
})

const order = createRoute({
  method: 'post',
  path: '/api/desks/order',
  middleware: limit(SMALL),
  request: { body: body(z.object({ desks: z.array(z.string().max(64)).max(1000) })) },
  responses: all,
})

const rename = createRoute({
  method: 'patch',
  path: '/api/desks/{id}',
  middleware: limit(SMALL),
  request: { params: byId, body: named },
  responses: all,
})

const remove = createRoute({
  method: 'post',
  path: '/api/desks/{id}/remove',
  middleware: limit(SMALL),
  request: { params: byId, body: body(nothing) },
  responses: all,
})

const act = (path: 'close' | 'reopen', description: string) =>
  createRoute({
    method: 'post',
    path: `/api/desks/{id}/${path}`,
    middleware: limit(SMALL),
    request: { params: byId, body: body(nothing) },
    responses: answers(description, z.object({ desks: z.array(deskSchema) })),
  })

const close = act('close', 'The desks; nothing comes to that one any more')
const reopen = act('reopen', 'The desks; that one is as it was before')

const policy = createRoute({
  method: 'get',
  path: '/api/desks/{id}/policy',
  request: { params: byId },
  responses: answers('How the desk wants what it clears to be looked at', deskPolicySchema),
})

const changed = createRoute({
  method: 'patch',
  path: '/api/desks/{id}/policy',
  middleware: limit(SMALL),
  request: { params: byId, body: body(deskPolicySchema.partial()) },
  responses: answers('As it is from now on', deskPolicySchema),
})

export function deskRoutes(app: App, door: Door) {
  const { newsroom } = door

  app.openapi(policy, async (c) => {
    await who(door, c)
    const { id } = await findDesk(newsroom.stores, c.req.valid('param').id, 'not-found')
    return c.json(await newsroom.stores.policies.of(id), 200)
  })

  app.openapi(changed, async (c) => {
    const { person } = await who(door, c)
    return c.json(await changePolicy(newsroom, person, c.req.valid('param').id, c.req.valid('json')), 200)
  })

  app.openapi(add, async (c) => {
    const { person } = await who(door, c)
    return c.json({ desks: await addDesk(newsroom, person, c.req.valid('json').name) }, 200)
  })

  app.openapi(order, async (c) => {
    const { person } = await who(door, c)
    return c.json({ desks: await orderDesks(newsroom, person, c.req.valid('json').desks) }, 200)
  })

  app.openapi(rename, async (c) => {
    const { person } = await who(door, c)
    const { id } = c.req.valid('param')
    return c.json({ desks: await renameDesk(newsroom, person, id, c.req.valid('json').name) }, 200)
  })

  app.openapi(remove, async (c) => {
    const { person } = await who(door, c)
    return c.json({ desks: await removeDesk(newsroom, person, c.req.valid('param').id) }, 200)
  })

  app.openapi(close, async (c) => {
    const { person } = await who(door, c)
    return c.json({ desks: await closeDesk(newsroom, person, c.req.valid('param').id) }, 200)
  })

  app.openapi(reopen, async (c) => {
    const { person } = await who(door, c)
    return c.json({ desks: await reopenDesk(newsroom, person, c.req.valid('param').id) }, 200)
  })
}
