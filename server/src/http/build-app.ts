import { Refusal } from '@copydesk/shared/refusal'
import { originAllowed } from '../origin-allowed.ts'
import { answerError } from './answer.ts'
import { type App, type Door, newApp } from './door.ts'
import { servePages } from './pages.ts'
import { accountRoutes } from './routes/account.ts'
import { contributorRoutes } from './routes/contributors.ts'
import { dutyRoutes } from './routes/duties.ts'
import { editionRoutes } from './routes/editions.ts'
import { eventRoutes } from './routes/events.ts'
import { exportRoutes } from './routes/export.ts'
import { importRoutes } from './routes/imports.ts'
import { invitationRoutes } from './routes/invitations.ts'
import { machineRoutes } from './routes/machine.ts'
import { meRoutes } from './routes/me.ts'
import { newsroomRoutes } from './routes/newsroom.ts'
import { passwordRoutes } from './routes/passwords.ts'
import { peopleEntryRoutes } from './routes/people-entry.ts'
import { reviewRoutes } from './routes/review.ts'
import { secondFactorRoutes } from './routes/second-factor.ts'
import { setUpRoutes } from './routes/set-up.ts'
import { signInRoutes } from './routes/sign-in.ts'
import { singleSignOnRoutes } from './routes/single-sign-on.ts'
import { storyRoutes } from './routes/stories.ts'
import { securityHeaders } from './security-headers.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Everything that answers over HTTP. */
export function buildApp(door: Door, pages: string): App {
  const app = newApp()
  app.onError((error, c) => answerError(error, c, door.complain))
  app.use(securityHeaders)
  app.use(async (c, next) => {
    if (!SAFE.has(c.req.method) && !originAllowed(c.req.header(), door.origins))
      throw new Refusal('foreign-origin', 'This came from a page of another site.')
    await next()
  })
  signInRoutes(app, door)
  singleSignOnRoutes(app, door)
  setUpRoutes(app, door)
  invitationRoutes(app, door)
  passwordRoutes(app, door)
  meRoutes(app, door)
  accountRoutes(app, door)
  secondFactorRoutes(app, door)
  peopleEntryRoutes(app, door)
  newsroomRoutes(app, door)
  storyRoutes(app, door)
  editionRoutes(app, door)
  reviewRoutes(app, door)
  contributorRoutes(app, door)
  dutyRoutes(app, door)
  importRoutes(app, door)
  exportRoutes(app, door)
  eventRoutes(app, door)
  machineRoutes(app, door)
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Copydesk',
      version: '1',
      description:
        'Stories, editions, credits and review. Copy is written over WebSocket at /sync/edition/{id}.',
    },
  })
  app.all('/api/*', () => {
    throw new Refusal('not-found', 'There is nothing at this address.')
  })
  servePages(app, pages)
  return app
}
