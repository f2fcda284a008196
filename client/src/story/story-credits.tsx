import type { EditionPage } from '@copydesk/shared/story'
import { useQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { CircleUserRound } from 'lucide-react'
import { findContributors, matchNames } from '../api/credits.ts'
import { getCopy } from '../api/editions.ts'
import { keys } from '../api/keys.ts'
import { CreditPanel, type CreditPanelProps } from '../credits/index.ts'
import styles from './story-credits.module.css'
import { useSuggestions } from './use-suggestions.ts'
import { useWithheld } from './use-withheld.ts'

interface Props extends Omit<CreditPanelProps, 'suggested' | 'withholding' | 'elsewhere' | 'directory'> {
  page: EditionPage
}

/** As many as fit below the field without a scroll. */
const MOST_CHOICES = 6
const directory: CreditPanelProps['directory'] = {
  find: (typed, signal) => findContributors(typed, MOST_CHOICES, signal),
  match: matchNames,
}

/** The credits of the edition, where the names of people here lead to their profiles. */
export function StoryCredits({ page: { edition, story }, ...props }: Props) {
  const suggested = useSuggestions(edition.id, props.editable)
  const withholding = useWithheld(edition.id)
  const others = story.editions.filter(({ id }) => id !== edition.id)
  const copies = useQueries({
    queries: others.map(({ id }) => ({
      queryKey: keys.copy(id),
      queryFn: ({ signal }: { signal: AbortSignal }) => getCopy(id, signal),
    })),
  })
  const elsewhere = others.flatMap(({ language }, at) => {
    const copy = copies[at]?.data?.publishable
    return copy ? { language, byline: copy.byline, creditLine: copy.creditLine } : []
  })
  return (
    <CreditPanel
      {...props}
      suggested={suggested}
      withholding={withholding}
      elsewhere={elsewhere}
      directory={directory}
      profileLink={profileLink}
    />
  )
}

const profileLink: CreditPanelProps['profileLink'] = ({ person, name }) =>
  person === null ? null : (
    <Link
      to="/people/$personId"
      params={{ personId: person }}
      className={styles.profile}
      aria-label={`Profile of ${name}`}
      title={`Profile of ${name}`}
    >
      <CircleUserRound size={14} aria-hidden />
    </Link>
  )
