import { newViewSchema, viewChangeSchema, viewSchema } from '@copydesk/shared/views'
import { createRoute, z } from '@hono/zod-openapi'
import { changeView, keepView, removeView, restoreView } from '../../views/keep-view.ts'
import { type App, type Door, limit, SMALL, who } from '../door.ts'
import { answers, body, byId, nothing } from '../schemas.ts'

const list = createRoute({
  method: 'get',
  path: '/api/views',
  responses: answers(
    'Saved views of the list: your own, and the desks’',
    z.object({ views: z.array(viewSchema) }),
  ),
})

const keep = createRoute({
  method: 'post',
  path: '/api/views',
  middleware: limit(SMALL),
  request: { body: body(newViewSchema) },
  responses: answers('The view', viewSchema),
})

const change = createRoute({
  method: 'patch',
  path: '/api/views/{id}',
  middleware: limit(SMALL),
  request: { params: byId, body: body(viewChangeSchema) },
  responses: answers('The view as it is now', viewSchema),
})

const act = (path: string, what: string) =>
  createRoute({
    method: 'post',
    path,
    middleware: limit(SMALL),
    request: { params: byId, body: body(nothing) },
    responses: answers(what, nothing),
  })
const remove = act('/api/views/{id}/remove', 'It is removed, and can be brought back')
const restore = act('/api/views/{id}/restore', 'It stands again')

export function viewRoutes(app: App, door: Door) {
  const { newsroom } = door

  app.openapi(list, async (c) => {
    const { person } = await who(door, c)
    return c.json({ views: await newsroom.stores.views.of(person.id) }, 200)
  })

  app.openapi(keep, async (c) => {
    const { person } = await who(door, c)
    return c.json(await keepView(newsroom, person, c.req.valid('json')), 200)
  })

  app.openapi(change, async (c) => {
    const { person } = await who(door, c)
    return c.json(await changeView(newsroom, person, c.req.valid('param').id, c.req.valid('json')), 200)
  })

  app.openapi(remove, async (c) => {
    const { person } = await who(door, c)
    await removeView(newsroom, person, c.req.valid('param').id)
    return c.json({}, 200)
  })

  app.openapi(restore, async (c) => {
    const { person } = await who(door, c)
    await restoreView(newsroom, person, c.req.valid('param').id)
    return c.json({}, 200)
  })
}
