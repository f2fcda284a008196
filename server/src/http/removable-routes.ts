import type { Person } from '@copydesk/shared/people'
import { createRoute } from '@hono/zod-openapi'
import type { Newsroom } from '../newsroom.ts'
import { type App, type Door, SMALL_POST, who } from './door.ts'
import { answers, body, byId, nothing } from './schemas.ts'

type Act = (newsroom: Newsroom, person: Person, id: string) => Promise<unknown>

/** What can be removed can be brought back. @param path of all of them: `/api/terms`. */
export function removableRoutes(
  app: App,
  door: Door,
  path: string,
  { remove, restore }: { remove: Act; restore: Act },
) {
  const add = (name: string, answer: string, act: Act) =>
    app.openapi(
      createRoute({
        ...SMALL_POST,
        path: `${path}/{id}/${name}`,
        request: { params: byId, body: body(nothing) },
        responses: answers(answer, nothing),
      }),
      async (c) => {
        const { person } = await who(door, c)
        await act(door.newsroom, person, c.req.valid('param').id)
        return c.json({}, 200)
      },
    )
  add('remove', 'It is removed, and can be brought back', remove)
  add('restore', 'It stands again', restore)
}
