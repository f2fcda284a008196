import { inboxSchema } from '@copydesk/shared/notifications'
import { createRoute, z } from '@hono/zod-openapi'
import { markNotices } from '../../notifications/mark-notices.ts'
import { readInbox } from '../../notifications/read-inbox.ts'
import { type App, type Door, limit, SMALL, who } from '../door.ts'
import { answers, body, nothing } from '../schemas.ts'

const ids = z.array(z.string().max(64)).max(500)

const read = createRoute({
  method: 'get',
  path: '/api/notices',
  request: { query: z.object({ before: z.string().max(64).optional() }) },
  responses: answers(
    'What you were told, newest first, and how much of it is unread; older ones than `before`',
    inboxSchema,
  ),
})

const markRead = createRoute({
  method: 'post',
  path: '/api/notices/read',
  middleware: limit(SMALL),
  request: {
    body: body(
      z.union([
        z.object({ ids }),
        z
          .object({ ids: z.literal('all'), newest: z.string().max(64) })
          .describe('All, but for those that came after the newest that you have seen'),
      ]),
    ),
  },
  responses: answers('They are read', nothing),
})

const markUnread = createRoute({
  method: 'post',
  path: '/api/notices/unread',
  middleware: limit(SMALL),
  request: { body: body(z.object({ ids })) },
  responses: answers('They are unread again', nothing),
})

export function noticeRoutes(app: App, door: Door) {
  const { newsroom } = door

  app.openapi(read, async (c) => {
    const { person } = await who(door, c)
    return c.json(await readInbox(newsroom, person, c.req.valid('query').before), 200)
  })

  app.openapi(markRead, async (c) => {
    const { person } = await who(door, c)
    await markNotices(newsroom, person, c.req.valid('json'), true)
    return c.json({}, 200)
  })

  app.openapi(markUnread, async (c) => {
    const { person } = await who(door, c)
    await markNotices(newsroom, person, c.req.valid('json'), false)
    return c.json({}, 200)
  })
}
