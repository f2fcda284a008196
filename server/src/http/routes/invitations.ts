import { roleSchema } from '@copydesk/shared/people'
import { createRoute, z } from '@hono/zod-openapi'
import { acceptInvitation } from '../../people/invitations/accept-invitation.ts'
import { invite } from '../../people/invitations/invite.ts'
import { listInvitations } from '../../people/invitations/list-invitations.ts'
import { revokeInvitation } from '../../people/invitations/revoke-invitation.ts'
import { standingInvitation } from '../../people/invitations/standing-invitation.ts'
import { type App, addressOf, type Door, limit, SMALL, who } from '../door.ts'
import { answers, body, byId, newPassword, nothing, secret } from '../schemas.ts'
import { answerSigned, fromOf, signedSchema } from '../signed.ts'

const invitationSchema = z.object({
  id: z.string(),
  email: z.string(),
  role: roleSchema,
  desks: z.array(z.string()),
  invitedBy: z.string(),
  createdAt: z.string(),
  expiresAt: z.string(),
})

const list = createRoute({
  method: 'get',
  path: '/api/invitations',
  responses: answers(
    'Those that can still be accepted',
    z.object({ invitations: z.array(invitationSchema) }),
  ),
})

const ask = createRoute({
  method: 'post',
  path: '/api/invitations',
  middleware: limit(SMALL),
  request: {
    body: body(
      z.object({
        email: z.string().max(200),
        role: roleSchema,
        desks: z.array(z.string().max(64)).max(100).default([]),
      }),
    ),
  },
  responses: answers(
    'The invitation, and what stands in its link /invitation#…, told this once',
    z.object({
      invitation: invitationSchema,
      secret: z.string(),
      mailed: z.boolean().nullable().openapi({ description: 'null: this newsroom sends no mail' }),
    }),
  ),
})

const revoke = createRoute({
  method: 'post',
  path: '/api/invitations/{id}/revoke',
  middleware: limit(SMALL),
  request: { params: byId, body: body(nothing) },
  responses: answers('The link leads nowhere from now on', z.object({})),
})

const read = createRoute({
  method: 'post',
  path: '/api/invitation/read',
  middleware: limit(SMALL),
  request: { body: body(z.object({ secret })) },
  responses: answers(
    'Who asks whom in, and as what',
    z.object({
      newsroom: z.string(),
      inviter: z.string(),
      email: z.string(),
      role: roleSchema,
      desks: z.array(z.string()),
    }),
  ),
})

const accept = createRoute({
  method: 'post',
  path: '/api/invitation/accept',
  middleware: limit(SMALL),
  request: {
    body: body(z.object({ secret, name: z.string().min(1).max(200), password: newPassword })),
  },
  responses: answers('Somebody new is in the newsroom, and signed in', signedSchema),
})

export function invitationRoutes(app: App, door: Door) {
  const { entry, attempts, sessions } = door
  const { stores, now } = entry

  app.openapi(list, async (c) => {
    const { person } = await who(door, c)
    return c.json({ invitations: await listInvitations(stores, person, now()) }, 200)
  })

  app.openapi(ask, async (c) => {
    const { person } = await who(door, c)
    return c.json(await invite(entry, person, c.req.valid('json')), 200)
  })

  app.openapi(revoke, async (c) => {
    const { person } = await who(door, c)
    await revokeInvitation(entry, person, c.req.valid('param').id)
    return c.json({}, 200)
  })

  app.openapi(read, async (c) => {
    const { secret } = c.req.valid('json')
    const { invitation, inviter } = await attempts.link(addressOf(door, c), 'invitation', () =>
      standingInvitation(stores, secret, now()),
    )
    const desks = new Map((await stores.desks.all()).map(({ id, name }) => [id, name]))
    return c.json(
      {
        newsroom: (await stores.desks.newsroom())?.name ?? 'Copydesk',
        inviter: inviter.name,
        email: invitation.email,
        role: invitation.role,
        desks: invitation.desks.flatMap((id) => desks.get(id) ?? []),
      },
      200,
    )
  })

  app.openapi(accept, async (c) => {
    const { secret, ...wanted } = c.req.valid('json')
    const judged = await attempts.link(addressOf(door, c), 'invitation', () =>
      acceptInvitation(entry, secret, wanted),
    )
    return c.json(answerSigned(door, c, await sessions.begin(judged, null, fromOf(door, c))), 200)
  })
}
