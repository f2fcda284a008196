import { type LiveEvent, liveEventSchema } from '@copydesk/shared/live-event'
import { createRoute, z } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import { type App, type Door, who } from '../door.ts'
import { recentEvents } from '../recent-events.ts'
import { refused } from '../schemas.ts'

/** Proxies cut a stream that says nothing for a minute. */
const HEARTBEAT_MS = 20_000
/** A page that does not read is cut off: nothing is left out in silence, since it comes back and asks for everything. */
const WAITING = 200
const ALL_OLD: LiveEvent = { kind: 'standing' }

const events = createRoute({
  method: 'get',
  path: '/api/events',
  request: {
    query: z.object({
      /** How long ago the page began to ask, in milliseconds: what was told since then is told again. */
      since: z.coerce.number().int().min(0).default(0),
    }),
  },
  responses: {
    200: {
      description: 'Server-sent events: what has changed and is worth fetching again',
      content: {
        'text/event-stream': { schema: liveEventSchema },
      },
    },
    default: refused,
  },
})

export function eventRoutes(app: App, door: Door) {
  const { bus } = door.newsroom
  const recent = recentEvents(bus)

  app.openapi(events, async (c) => {
    const { person, session } = await who(door, c)
    const { since } = c.req.valid('query')
    // Nothing in between may keep events back to send them together.
    c.header('X-Accel-Buffering', 'no')
    return streamSSE(c, async (stream) => {
      const waiting = new Map<string, LiveEvent>()
      let wake = () => {}
      let over = false
      // More than a page is told at once, or more than is remembered: it asks again for all of it.
      const missed = since === 0 ? [] : recent.of(person.id, since)
      for (const event of missed ?? [ALL_OLD]) waiting.set(JSON.stringify(event), event)
      if (waiting.size > WAITING) {
        waiting.clear()
        waiting.set('', ALL_OLD)
      }
      const end = () => {
        over = true
        wake()
      }
      const stopHearing = bus.onEvent((event, only) => {
        if (over || (only !== null && !only.includes(person.id))) return
        waiting.set(JSON.stringify(event), event)
        if (waiting.size > WAITING) end()
        wake()
      })
      const stopEnding = bus.onEnd((ended) => {
        if (ended === session) end()
      })
      const stopSession = door.watch(session, person)
      stream.onAbort(end)
      door.stopping.addEventListener('abort', end)
      try {
        await stream.write(': here\n\n')
        while (!over) {
          if (waiting.size === 0) {
            const beat = await new Promise<boolean>((resolve) => {
              const timer = setTimeout(() => resolve(true), HEARTBEAT_MS)
              wake = () => {
                clearTimeout(timer)
                resolve(false)
              }
            })
            // As an event: a page does not hear of comments, and would take a dead line for a quiet newsroom.
            if (beat && !over) await stream.writeSSE({ event: 'here', data: '' })
          }
          const said = [...waiting.values()]
          waiting.clear()
          for (const event of said) if (!over) await stream.writeSSE({ data: JSON.stringify(event) })
        }
      } finally {
        stopHearing()
        stopEnding()
        stopSession()
        door.stopping.removeEventListener('abort', end)
      }
    })
  })
}
