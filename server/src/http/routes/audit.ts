import { AUDIT_ACTS, type AuditAct, auditRowSchema } from '@copydesk/shared/audit'
import { createRoute, z } from '@hono/zod-openapi'
import { AUDIT_FORMATS, type AuditFormat, exportAudit } from '../../audit/export-audit.ts'
import { readAudit } from '../../audit/read-audit.ts'
import { type App, type Door, who } from '../door.ts'
import { answers, refused } from '../schemas.ts'

const acts = AUDIT_ACTS as [AuditAct, ...AuditAct[]]
const formats = Object.keys(AUDIT_FORMATS) as [AuditFormat, ...AuditFormat[]]
/** A moment with its zone, as it is kept: in UTC. */
const moment = z.iso.datetime({ offset: true }).transform((time) => new Date(time).toISOString())

const filter = z.object({
  person: z.string().max(64).optional(),
  act: z.enum(acts).optional(),
  subject: z.string().max(200).optional(),
  from: moment.optional(),
  to: moment.optional(),
})

const read = createRoute({
  method: 'get',
  path: '/api/audit',
  request: { query: filter.extend({ after: z.string().max(64).optional() }) },
  responses: answers(
    'Fifty acts, the youngest first; `next` is `after` of the page behind',
    z.object({ acts: z.array(auditRowSchema), next: z.string().nullable() }),
  ),
})

const write = createRoute({
  method: 'get',
  path: '/api/audit/export',
  request: { query: filter.extend({ format: z.enum(formats) }) },
  responses: {
    200: {
      description: 'Every act that the filter finds, as a file',
      content: { 'text/csv': { schema: z.string() }, 'application/x-ndjson': { schema: z.string() } },
    },
    default: refused,
  },
})

export function auditRoutes(app: App, door: Door) {
  const { newsroom } = door

  app.openapi(read, async (c) => {
    const { person } = await who(door, c)
    const { after, ...wanted } = c.req.valid('query')
    return c.json(await readAudit(newsroom, person, wanted, after), 200)
  })

  app.openapi(write, async (c) => {
    const { person } = await who(door, c)
    const { format, ...wanted } = c.req.valid('query')
    const written = await exportAudit(newsroom, person, wanted, format)
    const day = newsroom.now().toISOString().slice(0, 10)
    return c.body(ReadableStream.from(written).pipeThrough(new TextEncoderStream()), 200, {
      'Content-Type': `${AUDIT_FORMATS[format]}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="acts-${day}.${format}"`,
    })
  })
}
