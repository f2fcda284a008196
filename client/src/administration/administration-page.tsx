import { may } from '@copydesk/shared/access'
import { Link } from '@tanstack/react-router'
import { Frame } from '../app/layout/frame.tsx'
import { PageBar } from '../app/layout/page-bar.tsx'
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

const SECTIONS = [
  { path: 'people', words: 'People', Part: PeopleSection },
  { path: 'newsroom', words: 'Newsroom', Part: NewsroomSection },
  { path: 'styles', words: 'House styles', Part: HouseSection },
  { path: 'audit', words: 'Record of acts', Part: AuditSection },
] as const

/** Who is in the newsroom, what it is, and what was done in it: for managing editors. */
export function AdministrationPage({ section = 'people' }: { section?: string | undefined }) {
  const { person } = useMe()
  const here = SECTIONS.find(({ path }) => path === section)
  const { allowed, why } = may('manage-people', person)
  useTitle(here && allowed ? here.words : 'Administration')
  const narrow = useNarrow()
  const sections = allowed && (
    <LinkRow label="Parts of the administration" className={styles.sections}>
      {SECTIONS.map(({ path, words }) => (
        <Link
          key={path}
          to="/administration/{-$section}"
          params={{ section: path }}
          aria-current={path === section ? 'page' : undefined}
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
        <EmptyState title="This is for managing editors" act={home}>
          {why} Ask one of them for what you need.
        </EmptyState>
      ) : here ? (
        <here.Part />
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
