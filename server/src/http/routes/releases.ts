import {
  embargoSchema,
  moveReleaseSchema,
  newKillSchema,
  newReleaseSchema,
  releasesPageSchema,
  waitingKillSchema,
} from '@copydesk/shared/publication'
import { reasonSchema } from '@copydesk/shared/reason'
import { storyRowSchema } from '@copydesk/shared/story'
import { createRoute, z } from '@hono/zod-openapi'
import {
  allowBehind,
  cancelRelease,
  leaveOutOfRelease,
  liftEmbargo,
  moveRelease,
} from '../../publication/change-release.ts'
import { giveEmbargoed } from '../../publication/give-embargoed.ts'
import { acknowledgeKill, killStory } from '../../publication/kill-story.ts'
import { orderRelease } from '../../publication/order-release.ts'
import { readReleases } from '../../publication/read-releases.ts'
import { readWaitingKills } from '../../publication/read-waiting-kills.ts'
import { type App, type Door, SMALL_POST, who } from '../door.ts'
import { answers, body, byId, publishableCopySchema } from '../schemas.ts'

const release = z.string().max(64)
const page = answers('How the story stands for going out now', releasesPageSchema)

const read = createRoute({
  method: 'get',
  path: '/api/editions/{id}/releases',
  request: { params: byId },
  responses: page,
})

const order = createRoute({
  ...SMALL_POST,
  path: '/api/editions/{id}/release',
  request: { params: byId, body: body(newReleaseSchema) },
  responses: page,
})

const move = createRoute({
  ...SMALL_POST,
  path: '/api/editions/{id}/move-release',
  request: { params: byId, body: body(moveReleaseSchema.extend({ release })) },
  responses: page,
})

const cancel = createRoute({
  ...SMALL_POST,
  path: '/api/editions/{id}/cancel-release',
  request: { params: byId, body: body(z.object({ release, reason: reasonSchema })) },
  responses: page,
})

const leaveOut = createRoute({
  ...SMALL_POST,
  path: '/api/editions/{id}/leave-out-of-release',
  request: { params: byId, body: body(z.object({ release })) },
  responses: page,
})

const lift = createRoute({
  ...SMALL_POST,
  path: '/api/editions/{id}/lift-embargo',
  request: { params: byId, body: body(z.object({ reason: reasonSchema })) },
  responses: page,
})

const behind = createRoute({
  ...SMALL_POST,
  path: '/api/editions/{id}/allow-behind',
  request: { params: byId, body: body(z.object({ hash: z.string().max(64), reason: reasonSchema })) },
  responses: page,
})

const kill = createRoute({
  ...SMALL_POST,
  path: '/api/stories/{id}/kill',
  request: { params: byId, body: body(newKillSchema) },
  responses: answers('The story, withdrawn in all its languages', storyRowSchema),
})

const waitingKills = createRoute({
  method: 'get',
  path: '/api/kills',
  responses: answers('Kills that your desk has not said it has seen', z.array(waitingKillSchema)),
})

const acknowledge = createRoute({
  ...SMALL_POST,
  path: '/api/stories/{id}/acknowledge-kill',
  request: { params: byId, body: body(z.object({ desk: z.string().max(64) })) },
  responses: answers('The story', storyRowSchema),
})

const embargoed = createRoute({
  method: 'get',
  path: '/api/embargoed',
  responses: answers(
    'Cleared copy that waits under an embargo, marked so; each copy that is given is on record',
    z.object({
      editions: z.array(
        z.object({
          edition: z.string(),
          language: z.string(),
          embargo: embargoSchema,
          marked: z.string(),
          hash: z.string(),
          text: z.string(),
          copy: publishableCopySchema,
        }),
      ),
    }),
  ),
})

export function releaseRoutes(app: App, door: Door) {
  const { newsroom } = door

  app.openapi(embargoed, async (c) => {
    const { person } = await who(door, c)
    return c.json({ editions: await giveEmbargoed(newsroom, person) }, 200)
  })

  app.openapi(read, async (c) => {
    const { person } = await who(door, c)
    return c.json(await readReleases(newsroom, person, c.req.valid('param').id), 200)
  })

  app.openapi(order, async (c) => {
    const { person } = await who(door, c)
    return c.json(await orderRelease(newsroom, person, c.req.valid('param').id, c.req.valid('json')), 200)
  })

  app.openapi(move, async (c) => {
    const { person } = await who(door, c)
    return c.json(await moveRelease(newsroom, person, c.req.valid('param').id, c.req.valid('json')), 200)
  })

  app.openapi(cancel, async (c) => {
    const { person } = await who(door, c)
    return c.json(await cancelRelease(newsroom, person, c.req.valid('param').id, c.req.valid('json')), 200)
  })

  app.openapi(leaveOut, async (c) => {
    const { person } = await who(door, c)
    const { id } = c.req.valid('param')
    return c.json(await leaveOutOfRelease(newsroom, person, id, c.req.valid('json')), 200)
  })

  app.openapi(lift, async (c) => {
    const { person } = await who(door, c)
    return c.json(await liftEmbargo(newsroom, person, c.req.valid('param').id, c.req.valid('json')), 200)
  })

  app.openapi(behind, async (c) => {
    const { person } = await who(door, c)
    return c.json(await allowBehind(newsroom, person, c.req.valid('param').id, c.req.valid('json')), 200)
  })

  app.openapi(kill, async (c) => {
    const { person } = await who(door, c)
    return c.json(await killStory(newsroom, person, c.req.valid('param').id, c.req.valid('json')), 200)
  })

  app.openapi(waitingKills, async (c) => {
    const { person } = await who(door, c)
    return c.json(await readWaitingKills(newsroom, person), 200)
  })

  app.openapi(acknowledge, async (c) => {
    const { person } = await who(door, c)
    return c.json(await acknowledgeKill(newsroom, person, c.req.valid('param').id, c.req.valid('json')), 200)
  })
}
