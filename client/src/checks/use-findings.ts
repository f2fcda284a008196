import type { PageFinding } from '@copydesk/shared/checks'
import type { Language } from '@copydesk/shared/languages'
import { type Dismissal, TermFinder, type TranslationAids } from '@copydesk/shared/terms'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { Doc } from 'yjs'
import { getTerms, termsOf } from '../api/terms.ts'
import { aidKeys, getAids } from '../api/translation-aids.ts'
import { useStyleFindings } from '../stylebook/use-style-findings.ts'
import { checkerOf } from '../translation/aids/checker-of.ts'
import type { PairChecker } from '../translation/aids/pair-checker.ts'
import { useHeard } from '../ui/use-heard.ts'

/** An edition that is open, and what it is compared with. */
export interface Checked {
  edition: string
  doc: Doc
  language: Language
  /** Null where it follows nothing. */
  original: { doc: Doc; language: Language } | null
}

export interface Findings {
  /** Those that nobody dismissed, in the order of the copy. */
  open: readonly PageFinding[]
  /** Those that somebody did, as long as they are found. */
  dismissed: readonly { finding: PageFinding; by: Dismissal }[]
  groups: PairChecker['groups']
  aids: TranslationAids
  finder: TermFinder | null
}

const NO_AIDS: TranslationAids = { dismissals: [], names: [] }
const NO_FINDINGS: readonly PageFinding[] = []
const NO_GROUPS: PairChecker['groups'] = []

/** What is to be looked at in an edition, live. */
export function useFindings({ edition, doc, language, original }: Checked): Findings {
  const from = original?.language ?? null
  const originalDoc = original?.doc ?? null
  const { data: aids = NO_AIDS } = useQuery({
    queryKey: aidKeys.aids(edition),
    queryFn: ({ signal }) => getAids(edition, signal),
  })
  const { data: terms } = useQuery({
    queryKey: termsOf({ from: from ?? '', to: language }),
    queryFn: ({ signal }) => getTerms({ from: from ?? '', to: language }, signal),
    enabled: from !== null,
  })
  const finder = useMemo(() => (terms && from ? new TermFinder(terms, from) : null), [terms, from])
  const [checker, setChecker] = useState<PairChecker | null>(null)
  useEffect(() => {
    const [made, giveBack] = checkerOf(doc, originalDoc)
    setChecker(made)
    return () => {
      setChecker(null)
      giveBack()
    }
  }, [originalDoc, doc])
  const { names } = aids
  useEffect(
    () => checker?.compare({ from, to: language, names, finder }),
    [checker, from, language, names, finder],
  )
  const compared = useHeard(checker, ({ findings }) => findings, NO_FINDINGS)
  const { found, order } = useStyleFindings({ doc, language })
  const findings = useMemo(() => {
    const placeOf = (one: PageFinding) => order?.get(one.block) ?? 0
    // Sorting keeps what it finds equal in its order.
    return [...compared, ...found].sort((one, other) => placeOf(one) - placeOf(other))
  }, [compared, found, order])
  return useMemo(() => {
    const said = new Map(aids.dismissals.map((one) => [one.key, one]))
    return {
      open: findings.filter(({ key }) => !said.has(key)),
      dismissed: findings.flatMap((finding) => {
        const by = said.get(finding.key)
        return by ? [{ finding, by }] : []
      }),
      groups: checker?.groups ?? NO_GROUPS,
      aids,
      finder,
    }
  }, [findings, aids, checker, finder])
}
