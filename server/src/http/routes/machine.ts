import { createRoute, z } from '@hono/zod-openapi'
import type { App, Door } from '../door.ts'

const text = { content: { 'text/plain': { schema: z.string() } } }

const health = createRoute({
  method: 'get',
  path: '/healthz',
  responses: { 200: { description: 'The process answers', ...text } },
})

const ready = createRoute({
  method: 'get',
  path: '/readyz',
  responses: {
    200: { description: 'It can read and keep what people write', ...text },
    503: { description: 'It cannot, or is stopping', ...text },
  },
})

const metrics = createRoute({
  method: 'get',
  path: '/metrics',
  responses: { 200: { description: 'Figures, as Prometheus reads them', ...text } },
})

/** For the machines that watch the machine. */
export function machineRoutes(app: App, door: Door) {
  app.openapi(health, (c) => c.text('ok\n', 200))

  app.openapi(ready, async (c) => {
    const why = await door.notReady()
    return why === null ? c.text('ready\n', 200) : c.text(`${why}\n`, 503)
  })

  app.openapi(metrics, (c) => c.text(door.metrics(), 200, { 'Content-Type': 'text/plain; version=0.0.4' }))
}
