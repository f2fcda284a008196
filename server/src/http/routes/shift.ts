import { crewSchema, deskLogPageSchema, deskShiftSchema } from '@copydesk/shared/shift'
import { createRoute, z } from '@hono/zod-openapi'
import { acknowledgeShift } from '../../shift/acknowledge-shift.ts'
import { endShift } from '../../shift/end-shift.ts'
import { handOver } from '../../shift/hand-over.ts'
import { readDesk } from '../../shift/read-desk.ts'
import { readLog } from '../../shift/read-log.ts'
import { setCrew } from '../../shift/set-crew.ts'
import { correctNote, writeNote } from '../../shift/write-note.ts'
import { type App, type Door, limit, SMALL, who } from '../door.ts'
import { answers, body, byId } from '../schemas.ts'

const shift = z.string().max(64)
const note = z.object({ words: z.string().max(4000) })
const now = answers('The desk as it is now', deskShiftSchema)
const written = answers('Written', z.object({}))

const read = createRoute({
  method: 'get',
  path: '/api/desks/{id}/shift',
  request: { params: byId },
  responses: answers('Who is on, and what was handed over', deskShiftSchema),
})

const crew = createRoute({
  method: 'post',
  path: '/api/desks/{id}/shift',
  middleware: limit(SMALL),
  request: { params: byId, body: body(crewSchema) },
  responses: now,
})

const over = createRoute({
  method: 'post',
  path: '/api/desks/{id}/hand-over',
  middleware: limit(SMALL),
  request: { params: byId, body: body(z.object({ shift, note: z.string().max(10_000) })) },
  responses: now,
})

const acknowledge = createRoute({
  method: 'post',
  path: '/api/desks/{id}/acknowledge',
  middleware: limit(SMALL),
  request: { params: byId, body: body(z.object({ shift, handedOverAt: z.string().max(40) })) },
  responses: now,
})

const end = createRoute({
  method: 'post',
  path: '/api/desks/{id}/end-shift',
  middleware: limit(SMALL),
  request: { params: byId, body: body(z.object({ shift })) },
  responses: now,
})

const log = createRoute({
  method: 'get',
  path: '/api/desks/{id}/log',
  request: { params: byId, query: z.object({ before: z.string().max(64).optional() }) },
  responses: answers('What happened at the desk, newest first', deskLogPageSchema),
})

const write = createRoute({
  method: 'post',
  path: '/api/desks/{id}/notes',
  middleware: limit(SMALL),
  request: { params: byId, body: body(note) },
  responses: written,
})

const correct = createRoute({
  method: 'patch',
  path: '/api/desk-notes/{id}',
  middleware: limit(SMALL),
  request: { params: byId, body: body(note) },
  responses: written,
})

export function shiftRoutes(app: App, door: Door) {
  const { newsroom } = door

  app.openapi(read, async (c) => {
    const { person } = await who(door, c)
    return c.json(await readDesk(newsroom, person, c.req.valid('param').id), 200)
  })

  app.openapi(crew, async (c) => {
    const { person } = await who(door, c)
    return c.json(await setCrew(newsroom, person, c.req.valid('param').id, c.req.valid('json')), 200)
  })

  app.openapi(over, async (c) => {
    const { person } = await who(door, c)
    return c.json(await handOver(newsroom, person, c.req.valid('param').id, c.req.valid('json')), 200)
  })

  app.openapi(acknowledge, async (c) => {
    const { person } = await who(door, c)
    const { id } = c.req.valid('param')
    return c.json(await acknowledgeShift(newsroom, person, id, c.req.valid('json')), 200)
  })

  app.openapi(end, async (c) => {
    const { person } = await who(door, c)
    return c.json(await endShift(newsroom, person, c.req.valid('param').id, c.req.valid('json')), 200)
  })

  app.openapi(log, async (c) => {
    const { person } = await who(door, c)
    const { before = null } = c.req.valid('query')
    return c.json(await readLog(newsroom, person, c.req.valid('param').id, before), 200)
  })

  app.openapi(write, async (c) => {
    const { person } = await who(door, c)
    await writeNote(newsroom, person, c.req.valid('param').id, c.req.valid('json').words)
    return c.json({}, 200)
  })

  app.openapi(correct, async (c) => {
    const { person } = await who(door, c)
    await correctNote(newsroom, person, c.req.valid('param').id, c.req.valid('json').words)
    return c.json({}, 200)
  })
}
