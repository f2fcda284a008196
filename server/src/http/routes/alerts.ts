import { alertsPageSchema, newAlertSchema, waitingAlertSchema } from '@copydesk/shared/alerts'
import { createRoute, z } from '@hono/zod-openapi'
import { dropAlert } from '../../alerts/drop-alert.ts'
import { fileAlert } from '../../alerts/file-alert.ts'
import { readAlerts, readWaitingAlerts } from '../../alerts/read-alerts.ts'
import { releaseAlert } from '../../alerts/release-alert.ts'
import { type App, type Door, SMALL_POST, who } from '../door.ts'
import { answers, body, byId } from '../schemas.ts'

const alert = z.string().max(64)
const page = answers('The alerts of the story', alertsPageSchema)
const act = { ...SMALL_POST, responses: page } as const

const read = createRoute({
  method: 'get',
  path: '/api/editions/{id}/alerts',
  request: { params: byId },
  responses: page,
})

const waiting = createRoute({
  method: 'get',
  path: '/api/alerts',
  responses: answers('Alerts that wait for an editor to read them', z.array(waitingAlertSchema)),
})

const file = createRoute({
  ...act,
  path: '/api/editions/{id}/alerts',
  request: { params: byId, body: body(newAlertSchema) },
})

const release = createRoute({
  ...act,
  path: '/api/editions/{id}/release-alert',
  request: { params: byId, body: body(z.object({ alert, hash: z.string().max(64) })) },
})

const drop = createRoute({
  ...act,
  path: '/api/editions/{id}/drop-alert',
  request: { params: byId, body: body(z.object({ alert })) },
})

export function alertRoutes(app: App, door: Door) {
  const { newsroom } = door

  app.openapi(read, async (c) => {
    const { person } = await who(door, c)
    return c.json(await readAlerts(newsroom, person, c.req.valid('param').id), 200)
  })

  app.openapi(waiting, async (c) => {
    const { person } = await who(door, c)
    return c.json(await readWaitingAlerts(newsroom, person), 200)
  })

  app.openapi(file, async (c) => {
    const { person } = await who(door, c)
    return c.json(await fileAlert(newsroom, person, c.req.valid('param').id, c.req.valid('json')), 200)
  })

  app.openapi(release, async (c) => {
    const { person } = await who(door, c)
    return c.json(await releaseAlert(newsroom, person, c.req.valid('param').id, c.req.valid('json')), 200)
  })

  app.openapi(drop, async (c) => {
    const { person } = await who(door, c)
    return c.json(await dropAlert(newsroom, person, c.req.valid('param').id, c.req.valid('json')), 200)
  })
}
