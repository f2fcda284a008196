import { Refusal } from '@copydesk/shared/refusal'
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { Suspense } from 'react'
import { beSignedIn } from '../session/be-signed-in.ts'
import type { Filters } from '../stories/filters.ts'
import type { Compared } from '../versions/compared.ts'
import { asking } from './asking.ts'
import { SignedIn } from './layout/signed-in.tsx'
import { lazily } from './lazily.tsx'

const broken = lazily(() => import('./layout/broken-page.tsx').then((page) => page.BrokenPage))

const root = createRootRoute({
  errorComponent: (props) => (
    <Suspense>
      <broken.Part {...props} />
    </Suspense>
  ),
})

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  /** Where one wanted to go. */
  validateSearch: ({ to }: Record<string, unknown>): { to?: string } =>
    typeof to === 'string' ? { to } : {},
  component: lazyRouteComponent(() => import('../session/sign-in-page.tsx'), 'SignInPage'),
})

/** All other addresses: of links that bring somebody in, and of nothing. */
const entry = createRoute({
  getParentRoute: () => root,
  path: '/$',
  component: lazyRouteComponent(() => import('../entry/entry-page.tsx'), 'EntryPage'),
})

const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  component: SignedIn,
  beforeLoad: async ({ location }) => {
    await beSignedIn(asking).catch((thrown: unknown) => {
      if (!(thrown instanceof Refusal) || thrown.code !== 'signed-out') throw thrown
      throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { to: location.href } })
    })
  },
})

const stories = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  // Read by the page: whoever opens a story need not fetch how.
  validateSearch: (search: Record<string, unknown>): Filters => search,
  component: lazyRouteComponent(() => import('../stories/stories-page.tsx'), 'StoriesPage'),
})

const newStory = createRoute({
  getParentRoute: () => signedIn,
  path: '/new',
  component: lazyRouteComponent(() => import('../stories/new-story-page.tsx'), 'NewStoryPage'),
})

const importPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/import',
  component: lazyRouteComponent(() => import('../stories/import-page.tsx'), 'ImportPage'),
})

const file = createRoute({
  getParentRoute: () => signedIn,
  path: '/file',
  component: lazyRouteComponent(() => import('../stories/file-page.tsx'), 'FilePage'),
})

const story = createRoute({
  getParentRoute: () => signedIn,
  path: '/story/$editionId/$',
  component: lazyRouteComponent(() => import('./story-route.tsx'), 'StoryRoute'),
})

const plan = createRoute({
  getParentRoute: () => signedIn,
  path: '/plan/$storyId',
  component: lazyRouteComponent(() => import('./plan-route.tsx'), 'PlanRoute'),
})

const account = createRoute({
  getParentRoute: () => signedIn,
  path: '/account/{-$part}',
  component: lazyRouteComponent(() => import('./account-route.tsx'), 'AccountRoute'),
})

const administration = createRoute({
  getParentRoute: () => signedIn,
  path: '/administration/{-$section}',
  component: lazyRouteComponent(() => import('./administration-route.tsx'), 'AdministrationRoute'),
})

const clear = createRoute({
  getParentRoute: () => signedIn,
  path: '/story/$editionId/clear',
  component: lazyRouteComponent(() => import('./clear-route.tsx'), 'ClearRoute'),
})

const readBack = createRoute({
  getParentRoute: () => signedIn,
  path: '/story/$editionId/read-back',
  component: lazyRouteComponent(() => import('./read-back-route.tsx'), 'ReadBackRoute'),
})

const compare = createRoute({
  getParentRoute: () => signedIn,
  path: '/story/$editionId/compare',
  validateSearch: (search: Record<string, unknown>): Partial<Compared> => search,
  component: lazyRouteComponent(() => import('./compare-route.tsx'), 'CompareRoute'),
})

const desk = createRoute({
  getParentRoute: () => signedIn,
  path: '/desk/$deskId',
  component: lazyRouteComponent(() => import('./desk-route.tsx'), 'DeskRoute'),
})

const front = createRoute({
  getParentRoute: () => signedIn,
  path: '/fronts/$language',
  component: lazyRouteComponent(() => import('./front-route.tsx'), 'FrontRoute'),
})

const person = createRoute({
  getParentRoute: () => signedIn,
  path: '/people/$personId',
  component: lazyRouteComponent(() => import('./person-route.tsx'), 'PersonRoute'),
})

const contributors = createRoute({
  getParentRoute: () => signedIn,
  path: '/contributors',
  component: lazyRouteComponent(
    () => import('../credits/directory/contributors-page.tsx'),
    'ContributorsPage',
  ),
})

const day = createRoute({
  getParentRoute: () => signedIn,
  path: '/day',
  validateSearch: (search: Record<string, unknown>): { desk?: string | undefined } => search,
  component: lazyRouteComponent(() => import('../day/day-page.tsx'), 'DayPage'),
})

const afterRead = createRoute({
  getParentRoute: () => signedIn,
  path: '/after-read',
  component: lazyRouteComponent(() => import('../after-read/after-read-page.tsx'), 'AfterReadPage'),
})

const inbox = createRoute({
  getParentRoute: () => signedIn,
  path: '/inbox',
  component: lazyRouteComponent(() => import('../notifications/inbox-page.tsx'), 'InboxPage'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    entry,
    signedIn.addChildren([
      stories,
      newStory,
      importPage,
      file,
      account,
      administration,
      clear,
      readBack,
      compare,
      story,
      plan,
      desk,
      front,
      person,
      contributors,
      inbox,
      day,
      afterRead,
    ]),
  ]),
  defaultPreload: 'intent',
  defaultPendingMs: 300,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
