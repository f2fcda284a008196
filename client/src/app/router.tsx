import { Refusal } from '@copydesk/shared/refusal'
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  useParams,
} from '@tanstack/react-router'
import { SignInPage } from '../session/sign-in-page.tsx'
import { meQuery } from '../session/use-me.ts'
import { readFilters } from '../stories/filters.ts'
import { StoriesPage } from '../stories/stories-page.tsx'
import { asking } from './asking.ts'
import { BrokenPage, LostPage } from './layout/lost-page.tsx'
import { SignedIn } from './layout/signed-in.tsx'

const root = createRootRoute({ notFoundComponent: LostPage, errorComponent: BrokenPage })

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  /** Where one wanted to go. */
  validateSearch: ({ to }: Record<string, unknown>): { to?: string } =>
    typeof to === 'string' ? { to } : {},
  component: SignInPage,
})

const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  component: SignedIn,
  beforeLoad: async ({ location }) => {
    await asking.ensureQueryData(meQuery).catch((thrown: unknown) => {
      if (!(thrown instanceof Refusal) || thrown.code !== 'signed-out') throw thrown
      throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { to: location.href } })
    })
  },
})

const stories = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  validateSearch: readFilters,
  component: StoriesPage,
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

const StoryPage = lazyRouteComponent(() => import('../story/story-page.tsx'), 'StoryPage')
const ClearPage = lazyRouteComponent(() => import('../review/clear-page.tsx'), 'ClearPage')

/** The words after the id are for people; `translate` among them is read by the story page itself. */
const story = createRoute({
  getParentRoute: () => signedIn,
  path: '/story/$editionId/$',
  component: () => {
    const { editionId } = useParams({ from: '/signed-in/story/$editionId/$' })
    return <StoryPage key={editionId} editionId={editionId} />
  },
})

const clear = createRoute({
  getParentRoute: () => signedIn,
  path: '/story/$editionId/clear',
  component: () => {
    const { editionId } = useParams({ from: '/signed-in/story/$editionId/clear' })
    return <ClearPage key={editionId} editionId={editionId} />
  },
})

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    signedIn.addChildren([stories, newStory, importPage, file, clear, story]),
  ]),
  defaultPreload: 'intent',
  defaultPendingMs: 300,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
