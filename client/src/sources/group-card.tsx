import { holdsFor } from '@copydesk/shared/sources'
import type { EditionPage } from '@copydesk/shared/story'
import type { Piece } from '@copydesk/shared/threads'
import { Check, CircleAlert, X } from 'lucide-react'
import { agoWords, useNow } from '../newsroom/clock.ts'
import { useMe } from '../session/use-me.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { countWords, listed } from './count-words.ts'
import styles from './group-card.module.css'
import { isSpokenOf, type PlacedGroup } from './place-sources.ts'
import panel from './sources.module.css'
import type { Sources } from './use-sources.ts'
import type { VaultInHand } from './use-vault.ts'
import { VaultSection } from './vault-section.tsx'

interface Props {
  group: PlacedGroup
  groups: readonly PlacedGroup[]
  page: EditionPage
  sources: Sources
  vault: VaultInHand
  onShow: (pieces: readonly Piece[]) => void
}

const COUNTS = Array.from({ length: 12 }, (_, n) => n + 1)

/** Sources that the copy speaks of together: where, how many, and who knows them. */
export function GroupCard({ group, groups, page, sources, vault, onShow }: Props) {
  const editable = page.may.write.allowed
  const { id, letter, claimed, someOf, placed } = group
  const others = groups.filter((one) => one.id !== id && (isSpokenOf(one) || one.id === someOf))
  const change = (to: { claimed?: number | null; someOf?: string | null }) =>
    void sources.act({ act: 'change', group: id, claimed, someOf, ...to })
  return (
    <article className={styles.card} aria-label={`Sources ${letter}`}>
      <header className={styles.head}>
        <span className={styles.letter} aria-hidden>
          {letter}
        </span>
        {editable ? (
          <>
            <select
              className={panel.choice}
              aria-label={`How many sources ${letter} are`}
              value={claimed ?? ''}
              onChange={({ target }) =>
                change({ claimed: target.value === '' ? null : Number(target.value) })
              }
            >
              <option value="">{countWords(null)}</option>
              {[...new Set([...COUNTS, ...(claimed === null ? [] : [claimed])])].map((count) => (
                <option key={count} value={count}>
                  {countWords(count)}
                </option>
              ))}
            </select>
            {others.length > 0 && (
              <select
                className={panel.choice}
                aria-label={`Whether sources ${letter} are some of others`}
                value={someOf ?? ''}
                onChange={({ target }) => change({ someOf: target.value || null })}
              >
                <option value="">of their own</option>
                {others.map((one) => (
                  <option key={one.id} value={one.id}>
                    some of {one.letter}
                  </option>
                ))}
              </select>
            )}
          </>
        ) : (
          <span>
            {countWords(claimed)}
            {someOf !== null && `, some of ${groups.find((one) => one.id === someOf)?.letter ?? 'others'}`}
          </span>
        )}
      </header>
      <ul className={styles.marks}>
        {placed.map((mark) => (
          <li key={mark.id}>
            <button
              type="button"
              className={`${panel.quote} ${styles.mark}`}
              data-gone={mark.pieces === null || undefined}
              onClick={() => onShow(mark.pieces ?? [])}
              dir="auto"
            >
              {mark.words}
            </button>
            {editable && (
              <IconButton
                label={mark.pieces === null ? 'Forget this mark: its words are gone' : 'Take the mark off'}
                icon={X}
                size={14}
                onPress={() => void sources.act({ act: 'unmark', mark: mark.id })}
              />
            )}
          </li>
        ))}
      </ul>
      <Knowing {...{ group, groups, page, sources }} />
      <VaultSection {...{ group, page, vault }} />
    </article>
  )
}

function Knowing({ group, groups, page, sources }: Pick<Props, 'group' | 'groups' | 'page' | 'sources'>) {
  const { person, people } = useMe()
  const now = useNow()
  const { attest } = page.may
  const nameOf = (id: string) =>
    id === person.id ? 'You' : (people.find((one) => one.id === id)?.name ?? 'Somebody who has left')
  const holding = group.attestations.filter(({ holds }) => holds)
  const ended = group.attestations.filter(({ holds }) => !holds)
  const above = groups.find(({ id }) => id === group.someOf)
  const isMine = holding.some(({ by, edition }) => by === person.id && edition === page.edition.id)
  const words = group.placed.flatMap((mark) => (mark.pieces ? mark.says : []))
  // In the words that were in front of whoever said so.
  const aboveKnown = above?.attestations.some(
    ({ holds, keys, edition }) => holds && (edition !== page.edition.id || holdsFor(keys, words)),
  )
  if (words.length === 0)
    return (
      <p className={styles.quiet}>The copy does not speak of them any more: they count as no source of it.</p>
    )
  return (
    <div className={styles.knowing}>
      {holding.length > 0 ? (
        <p data-tone="known">
          <Check size={14} aria-hidden />
          {listed(holding.map(({ by }) => nameOf(by)))}{' '}
          {holding.length === 1 && nameOf(holding[0]?.by ?? '') !== 'You' ? 'knows them' : 'know them'}
          {holding[0] &&
            `, ${holding[0].how === 'vault' ? 'from the vault, ' : ''}${agoWords(holding[0].at, now)}`}
        </p>
      ) : above && aboveKnown ? (
        <p data-tone="known">
          <Check size={14} aria-hidden />
          Known with {above.letter}, of whom they are some
        </p>
      ) : ended.length > 0 ? (
        <p data-tone="waits">
          <CircleAlert size={14} aria-hidden />
          {listed(ended.map(({ by }) => nameOf(by)))} knew them before these words changed
        </p>
      ) : (
        <p data-tone="waits">
          <CircleAlert size={14} aria-hidden />
          No editor has said that they know them
        </p>
      )}
      {attest.allowed &&
        (isMine ? (
          <Button kind="plain" isPending={sources.isPending} onPress={() => void sources.withdraw(group.id)}>
            Take it back
          </Button>
        ) : (
          <Button isPending={sources.isPending} onPress={() => void sources.attest(group.id, words)}>
            I have been told who they are
          </Button>
        ))}
    </div>
  )
}
