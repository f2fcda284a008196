import { type Person, shortName } from '@copydesk/shared/people'
import { kindsFor, type ReadyEdition } from '@copydesk/shared/publication'
import type { EditionPage } from '@copydesk/shared/story'
import { Link } from '@tanstack/react-router'
import type { PanelName } from '../story/panels.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { PanelSection } from '../ui/panel.tsx'
import { LIVE } from '../versions/compared.ts'
import { NEXT_KINDS, type NextKind } from './begun.ts'
import styles from './release.module.css'
import { useDraftAdvisory } from './use-draft-advisory.ts'

const LOOKS: Record<NextKind, { act: string; title: string; is: string }> = {
  story: {
    act: 'Full story…',
    title: 'The full story',
    is: 'The whole text after the first short one. Readers find it at the same address; it has no number.',
  },
  update: {
    act: 'Update…',
    title: 'An update',
    is: 'News in the same story. Readers find it at the same address, as Update {n}.',
  },
  correction: {
    act: 'Correct…',
    title: 'A correction',
    is: 'An error is mended. Its page tells readers what was wrong; of an original, every language that follows it is asked to correct the same.',
  },
  refile: {
    act: 'Refile…',
    title: 'A refile',
    is: 'The same in better form: style, a typo, a name’s spelling. Nothing that was wrong.',
  },
}

interface Props {
  page: EditionPage
  one: ReadyEdition
  begun: NextKind | null
  /** What others have begun. */
  others: readonly { person: Person; kind: NextKind }[]
  onBegin: (kind: NextKind | null) => void
  onShow: (panel: PanelName) => void
}

/** An edition that is out: what may come next, and, once that is chosen, how it gets there. */
export function AfterPublication({ page, one, begun, others, onBegin, onShow }: Props) {
  const { published, cleared, outAs } = one
  const next = NEXT_KINDS.filter((id) => published && kindsFor(outAs).includes(id))
  const kind = next.find((id) => id === begun) ?? null
  const isChanged = page.liveHash !== published?.hash
  const draft = useDraftAdvisory(one, kind === null || !isChanged ? undefined : LIVE, kind ?? 'update')
  if (published === null) return null
  if (kind === null)
    return (
      <PanelSection title="What comes next">
        <BegunByOthers others={others} />
        <div className={styles.acts}>
          {next.map((id) => (
            <Button key={id} onPress={() => onBegin(id)}>
              {LOOKS[id].act}
            </Button>
          ))}
        </div>
      </PanelSection>
    )
  const { state } = page.edition
  const isFiled = state === 'submitted' || state === 'approved'
  const isCleared = state === 'approved' && cleared !== null && cleared.hash !== published.hash
  const steps = [
    { id: 'change', done: isChanged, words: 'Change the copy' },
    { id: 'file', done: isFiled, words: 'File it', show: () => onShow('filing') },
    { id: 'clear', done: isCleared, words: 'Another editor clears it', leads: true },
    { id: 'release', done: false, words: 'Release it here, with its advisory' },
  ]
  const current = steps.find(({ done }) => !done)?.id
  return (
    <PanelSection title={LOOKS[kind].title}>
      <BegunByOthers others={others} />
      <p className={styles.quiet}>{LOOKS[kind].is.replace('{n}', String((published.update ?? 0) + 1))}</p>
      <ol className={styles.steps}>
        {steps.map(({ id, done, words, show, leads }) => (
          <li key={id} data-done={done || undefined} aria-current={id === current ? 'step' : undefined}>
            {show ? (
              <button type="button" className={styles.step} onClick={show}>
                {words}
              </button>
            ) : leads ? (
              <Link to="/story/$editionId/clear" params={{ editionId: one.edition }} className={styles.step}>
                {words}
              </Link>
            ) : (
              words
            )}
            {done && <span className="only-read"> (done)</span>}
          </li>
        ))}
      </ol>
      {draft && (
        <p className={styles.quiet}>
          As it stands: <bdi>{draft}</bdi>
        </p>
      )}
      <div className={styles.acts}>
        <Button kind="plain" onPress={() => onBegin(null)}>
          Leave it
        </Button>
      </div>
    </PanelSection>
  )
}

/** So that nobody begins the same beside them. */
function BegunByOthers({ others }: Pick<Props, 'others'>) {
  return others.map(({ person, kind }) => (
    <Notice key={person.id}>
      {shortName(person.name)} has begun {LOOKS[kind].title.toLowerCase()}.
    </Notice>
  ))
}
