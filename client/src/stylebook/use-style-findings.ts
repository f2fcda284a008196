import type { PageFinding } from '@copydesk/shared/checks'
import { RuleFinder } from '@copydesk/shared/stylebook'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { stylebookOf } from '../api/stylebook.ts'
import { oneForPage } from '../checks/one-for-page.ts'
import type { Checked } from '../checks/use-findings.ts'
import { useSharedField } from '../story/use-shared-field.ts'
import { useHeard } from '../ui/use-heard.ts'
import { StyleChecker } from './style-checker.ts'

const styleCheckerOf = oneForPage((doc) => new StyleChecker(doc))
const NOTHING: readonly PageFinding[] = []

/** What in an edition goes against the stylebook, live, and where each of its blocks stands. */
export function useStyleFindings({ doc, language }: Pick<Checked, 'doc' | 'language'>) {
  const { data: rules } = useQuery(stylebookOf(language))
  const finder = useMemo(() => (rules ? new RuleFinder(rules, language) : null), [rules, language])
  const [place] = useSharedField(doc, 'dateline.place')
  const [date] = useSharedField(doc, 'dateline.date')
  const [checker, setChecker] = useState<StyleChecker | null>(null)
  useEffect(() => {
    const [made, giveBack] = styleCheckerOf(doc)
    setChecker(made)
    return () => {
      setChecker(null)
      giveBack()
    }
  }, [doc])
  useEffect(
    () => checker?.hold({ rules: finder, dateline: { place, date } }, language),
    [checker, finder, place, date, language],
  )
  return { found: useHeard(checker, ({ findings }) => findings, NOTHING), order: checker?.order }
}
