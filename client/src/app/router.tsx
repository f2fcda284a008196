import { Refusal } from '@copydesk/shared/refusal'
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { beSignedIn } from '../session/be-signed-in.ts'
import { readFilters } from '../stories/filters.ts'
import { asking } from './asking.ts'
import { BrokenPage, LostPage } from './layout/lost-page.tsx'
import { SignedIn } from './layout/signed-in.tsx'

interface DoorSearch {
  /** Where one wanted to go. */
  to?: string
  /** Of single sign-on: in already, or asked for a code. */
  step?: 'code' | 'in'
  /** What single sign-on says of why not. */
  problem?: string
}

const EntryPage = lazyRouteComponent(() => import('../entry/entry-page.tsx'), 'EntryPage')

const root = createRootRoute({ notFoundComponent: LostPage, errorComponent: BrokenPage })

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: ({ to, step, problem }: Record<string, unknown>): DoorSearch => ({
    ...(typeof to === 'string' ? { to } : {}),
    ...(step === 'code' || step === 'in' ? { step } : {}),
    ...(typeof problem === 'string' ? { problem } : {}),
  }),
  component: lazyRouteComponent(() => import('../session/sign-in-page.tsx'), 'SignInPage'),
})

/** Where links lead that bring somebody in. What they open stands behind the #, which no server is told. */
const entries = ['/set-up', '/invitation', '/new-password'].map((path) =>
  createRoute({ getParentRoute: () => root, path, component: EntryPage }),
)

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
  validateSearch: readFilters,
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
  path: '/account',
  component: lazyRouteComponent(() => import('../account/account-page.tsx'), 'AccountPage'),
})

const tokens = createRoute({
  getParentRoute: () => signedIn,
  path: '/account/tokens',
  component: lazyRouteComponent(() => import('../account/tokens/tokens-page.tsx'), 'TokensPage'),
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

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    ...entries,
    signedIn.addChildren([
      stories,
      newStory,
      importPage,
      file,
      account,
      tokens,
      administration,
      clear,
      story,
      plan,
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
