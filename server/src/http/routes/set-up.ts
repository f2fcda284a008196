import { languageSchema } from '@copydesk/shared/languages'
import { NEWSROOM_NAME_LENGTH } from '@copydesk/shared/people'
import { createRoute, z } from '@hono/zod-openapi'
import { needKey, setUpNewsroom } from '../../people/set-up-newsroom.ts'
import { type App, addressOf, type Door, limit, SMALL } from '../door.ts'
import { answers, body, newPassword, secret } from '../schemas.ts'
import { answerSigned, fromOf, signedSchema } from '../signed.ts'

const read = createRoute({
  method: 'post',
  path: '/api/set-up/read',
  middleware: limit(SMALL),
  request: { body: body(z.object({ key: secret })) },
  responses: answers('The newsroom waits to be set up with this key', z.object({})),
})

const setUp = createRoute({
  method: 'post',
  path: '/api/set-up',
  middleware: limit(SMALL),
  request: {
    body: body(
      z.object({
        key: secret,
        newsroom: z.string().min(1).max(NEWSROOM_NAME_LENGTH),
        languages: z.array(languageSchema).min(1).max(50),
        desks: z.array(z.string().min(1).max(100)).min(1).max(100),
        name: z.string().min(1).max(200),
        email: z.string().max(200),
        password: newPassword,
      }),
    ),
  },
  responses: answers('The newsroom is there, and its first managing editor is signed in', signedSchema),
})

export function setUpRoutes(app: App, door: Door) {
  const { entry, attempts, sessions, setUpKey } = door

  app.openapi(read, async (c) => {
    const { key } = c.req.valid('json')
    await attempts.link(addressOf(door, c), 'set-up', async () => needKey(setUpKey, key))
    return c.json({}, 200)
  })

  app.openapi(setUp, async (c) => {
    const { key, ...wanted } = c.req.valid('json')
    const judged = await attempts.link(addressOf(door, c), 'set-up', () =>
      setUpNewsroom(entry, setUpKey, key, wanted),
    )
    return c.json(answerSigned(door, c, await sessions.begin(judged, null, fromOf(door, c))), 200)
  })
}
