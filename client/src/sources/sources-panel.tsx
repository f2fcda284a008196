import type { EditionPage } from '@copydesk/shared/story'
import { VenetianMask } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { Doc } from 'yjs'
import { newActId } from '../acts/new-act-id.ts'
import { Failure } from '../session/failure.tsx'
import type { Fields } from '../story/use-fields.ts'
import { selectionSubject } from '../threads/selection-subject.ts'
import { showWords } from '../threads/words-on-page.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { Notice } from '../ui/notice.tsx'
import { Panel, PanelSection } from '../ui/panel.tsx'
import { clearSources, drawSources } from './draw-sources.ts'
import { GroupCard } from './group-card.tsx'
import { OfferLine } from './offer-line.tsx'
import { isSpokenOf, type PlacedGroup, subjectOf } from './place-sources.ts'
import styles from './sources.module.css'
import { useSources } from './use-sources.ts'
import { useVault } from './use-vault.ts'

interface Props {
  page: EditionPage
  doc: Doc
  fields: Fields
}

/** What of them is chosen for words that are marked. */
export interface Belongs {
  group: string | null
  /** They are some of these. */
  someOf: string | null
}

/** Beside the copy: whom it rests on without naming them, and which editor knows who they are. */
export function SourcesPanel({ page, doc, fields }: Props) {
  const { id, language } = page.edition
  const sources = useSources(id, language, doc)
  const { groups, offers, known, error, thrown, isPending } = sources
  const vault = useVault(id)
  const [hint, setHint] = useState('')
  const editable = page.may.write.allowed
  useEffect(() => {
    drawSources(fields, { groups, offers })
    return () => clearSources(fields)
  }, [fields, groups, offers])

  /** By the words that are offered: what is sent twice, since an answer was lost, is one mark. */
  const idsOf = useRef(new Map<string, { id: string; group: string }>())
  const mark = (
    subject: ReturnType<typeof subjectOf>,
    { group, someOf }: Belongs,
    count: number | null,
    made = { id: newActId(), group: newActId() },
  ) => {
    setHint('')
    const ids = { id: made.id, group: group ?? made.group }
    void sources.act({ act: 'mark', ...ids, claimed: count, someOf, subject })
  }
  const markOffer = (offer: (typeof offers)[number], belongs: Belongs) => {
    const made = idsOf.current.get(offer.key) ?? { id: newActId(), group: newActId() }
    idsOf.current.set(offer.key, made)
    mark(subjectOf(doc, offer.piece, offer.words), belongs, offer.count, made)
  }
  const markSelection = () => {
    const subject = selectionSubject(fields)
    if (subject.on === 'stretch') mark(subject, { group: null, someOf: null }, null)
    else setHint('Select the words by which the copy speaks of a source, then press the button again.')
  }
  // What somebody keeps of sources is within their reach, also when no words are marked any more.
  const isKept = ({ id: group }: PlacedGroup) => vault.entries.some((entry) => entry.group === group)
  const here = groups.filter((group) => group.placed.length > 0 || (isKept(group) && group.elsewhere === 0))
  const elsewhere = groups.filter(({ placed, elsewhere }) => placed.length === 0 && elsewhere > 0)
  const offered = groups.filter((group) => isSpokenOf(group) || isKept(group))
  return (
    <Panel
      title="Sources"
      aside={
        editable && (
          <IconButton
            label="Mark the selection: it rests on a source"
            icon={VenetianMask}
            // The field must not lose what is selected in it.
            onPointerDown={(event) => event.preventDefault()}
            onPress={markSelection}
          />
        )
      }
    >
      {(hint || thrown || (error && !known)) && (
        <PanelSection>
          {hint && <Notice>{hint}</Notice>}
          <Failure thrown={thrown} />
          {error && !known && (
            <Notice tone="stop">The sources could not be fetched. They come when the line is back.</Notice>
          )}
        </PanelSection>
      )}
      {offers.length > 0 && (
        <PanelSection title="Looks like a source who is not named">
          <ul className={styles.offers}>
            {offers.map((offer) => (
              <OfferLine
                key={offer.key}
                offer={offer}
                groups={offered}
                editable={editable}
                isPending={isPending}
                onShow={() => showWords(fields, [offer.piece])}
                onMark={(belongs) => markOffer(offer, belongs)}
              />
            ))}
          </ul>
        </PanelSection>
      )}
      {here.length > 0 && (
        <div>
          {here.map((group) => (
            <GroupCard
              key={group.id}
              {...{ group, groups, page, sources, vault }}
              onShow={(pieces) => showWords(fields, pieces)}
            />
          ))}
        </div>
      )}
      {elsewhere.length > 0 && (
        <PanelSection title="In other editions of the story">
          <p className={styles.quiet}>
            {elsewhere.map(({ letter }) => letter).join(', ')}. Mark the words here that speak of them: what
            an editor knows of them then holds here too, once the original is filed.
          </p>
        </PanelSection>
      )}
      {known && here.length === 0 && (
        <EmptyState
          title={offers.length > 0 ? 'None of it is marked yet' : 'Everybody in this copy has a name'}
        >
          {editable
            ? 'Select words such as “two sources said” and press the button above. Who the sources are need never be written down: an editor says that they were told.'
            : 'Words that rest on sources who are not named are listed here, with the editors who know them.'}
        </EmptyState>
      )}
    </Panel>
  )
}
