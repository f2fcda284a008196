import { LONGEST_REASON } from '@copydesk/shared/reason'
import { ASKED_DUTIES } from '@copydesk/shared/review'
import { editionPageSchema } from '@copydesk/shared/story'
import { subjectSchema, threadId, wordsSchema } from '@copydesk/shared/threads'
import { createRoute, z } from '@hono/zod-openapi'
import { answerFlag } from '../../review/answer-flag.ts'
import { askFlag } from '../../review/ask-flag.ts'
import { readBack } from '../../review/read-back.ts'
import { type App, type Door, limit, SMALL_POST, who } from '../door.ts'
import { answers, body, byId } from '../schemas.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const words = z.string().trim().max(LONGEST_REASON).default('')
const duty = z.enum(ASKED_DUTIES)
const after = answers('The page as it is after the act', editionPageSchema)

const back = createRoute({
  ...SMALL_POST,
  path: '/api/editions/{id}/read-back',
  request: { params: byId, body: body(z.object({ hash, answer: z.enum(['ok', 'problem']), words })) },
  responses: after,
})

const ask = createRoute({
  method: 'post',
  path: '/api/editions/{id}/flags',
  // As a thread, which it is: with the ids of all the characters that it is about.
  middleware: limit(1 << 20),
  request: {
    params: byId,
    body: body(z.object({ flag: threadId, duty, question: wordsSchema, subject: subjectSchema })),
  },
  responses: after,
})

const answer = createRoute({
  ...SMALL_POST,
  path: '/api/editions/{id}/answer-flag',
  request: {
    params: byId,
    body: body(
      z.object({
        duty,
        flag: threadId.nullable(),
        answer: z.enum(['cleared', 'not-cleared']),
        words,
        hash: hash.optional(),
        reads: hash.nullable().optional(),
      }),
    ),
  },
  responses: after,
})

/** What others than the desk are asked on the way: whoever filed, the lawyer, the standards editor. */
export function flagRoutes(app: App, door: Door) {
  const { newsroom } = door

  app.openapi(back, async (c) => {
    const { person } = await who(door, c)
    return c.json(await readBack(newsroom, person, c.req.valid('param').id, c.req.valid('json')), 200)
  })

  app.openapi(ask, async (c) => {
    const { person } = await who(door, c)
    return c.json(await askFlag(newsroom, person, c.req.valid('param').id, c.req.valid('json')), 200)
  })

  app.openapi(answer, async (c) => {
    const { person } = await who(door, c)
    return c.json(await answerFlag(newsroom, person, c.req.valid('param').id, c.req.valid('json')), 200)
  })
}
