import { may, type NewsroomAct } from '@copydesk/shared/access'
import { Link } from '@tanstack/react-router'
import { type ComponentType, Suspense } from 'react'
import { Frame } from '../app/layout/frame.tsx'
import { PageBar } from '../app/layout/page-bar.tsx'
import { lazily } from '../app/lazily.tsx'
import { useMe } from '../session/use-me.ts'
import { useTitle } from '../story/use-title.ts'
import { buttonLook } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { LinkRow } from '../ui/link-row.tsx'
import { useNarrow } from '../ui/use-narrow.ts'
import styles from './administration.module.css'
import { AuditSection } from './audit/audit-section.tsx'
import { HouseSection } from './house/house-section.tsx'
import { NewsroomSection } from './newsroom/newsroom-section.tsx'
import { PeopleSection } from './people/people-section.tsx'

const terms = lazily(() => import('../terms/terms-section.tsx').then((page) => page.TermsSection))

const stylebook = lazily(() =>
  import('../stylebook/stylebook-section.tsx').then((page) => page.StylebookSection),
)

interface Section {
  path: string
  words: string
  asks: NewsroomAct
  Part: ComponentType
}

const SECTIONS: readonly Section[] = [
  { path: 'people', words: 'People', asks: 'manage-people', Part: PeopleSection },
  { path: 'newsroom', words: 'Newsroom', asks: 'manage-newsroom', Part: NewsroomSection },
  { path: 'styles', words: 'House styles', asks: 'manage-newsroom', Part: HouseSection },
  { path: 'stylebook', words: 'Stylebook', asks: 'manage-newsroom', Part: stylebook.Part },
  { path: 'terms', words: 'Terms', asks: 'manage-terms', Part: terms.Part },
  { path: 'audit', words: 'Record of acts', asks: 'read-audit', Part: AuditSection },
]

/** Who is in the newsroom, what it is, how it writes, and what was done in it: for managing editors. */
export function AdministrationPage({ section }: { section?: string | undefined }) {
  const { person } = useMe()
  const mine = SECTIONS.filter(({ asks }) => may(asks, person).allowed)
  const path = section ?? mine[0]?.path ?? 'people'
  const here = SECTIONS.find((one) => one.path === path)
  const { allowed, why } = may(here?.asks ?? 'manage-people', person)
  useTitle(here && allowed ? here.words : 'Administration')
  const narrow = useNarrow()
  const sections = mine.length > 0 && (
    <LinkRow label="Parts of the administration" className={styles.sections}>
      {mine.map(({ path, words }) => (
        <Link
          key={path}
          to="/administration/{-$section}"
          params={{ section: path }}
          aria-current={path === here?.path ? 'page' : undefined}
        >
          {words}
        </Link>
      ))}
    </LinkRow>
  )
  return (
    <Frame label="Administration" bar={<PageBar title="Administration">{!narrow && sections}</PageBar>}>
      {narrow && sections}
      {!allowed ? (
        <EmptyState
          title={here?.asks === 'manage-terms' ? 'This is for editors' : 'This is for managing editors'}
          act={home}
        >
          {why} Ask one of them for what you need.
        </EmptyState>
      ) : here ? (
        <Suspense>
          <here.Part />
        </Suspense>
      ) : (
        <EmptyState title="There is nothing at this address" act={home} />
      )}
    </Frame>
  )
}

const home = (
  <Link to="/" search={{}} className={buttonLook('quiet')}>
    All stories
  </Link>
)
