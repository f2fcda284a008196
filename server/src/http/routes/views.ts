import { newViewSchema, viewChangeSchema, viewSchema } from '@copydesk/shared/views'
import { createRoute, z } from '@hono/zod-openapi'
import { changeView, keepView, removeView, restoreView } from '../../views/keep-view.ts'
import { type App, type Door, limit, SMALL, SMALL_POST, who } from '../door.ts'
import { removableRoutes } from '../removable-routes.ts'
import { answers, body, byId } from '../schemas.ts'

const list = createRoute({
  method: 'get',
  path: '/api/views',
  responses: answers(
    'Saved views of the list: your own, and the desks’',
    z.object({ views: z.array(viewSchema) }),
  ),
})

const keep = createRoute({
  ...SMALL_POST,
  path: '/api/views',
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

  removableRoutes(app, door, '/api/views', { remove: removeView, restore: restoreView })
}
