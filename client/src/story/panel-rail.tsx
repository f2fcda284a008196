import {
  History,
  Info,
  ListChecks,
  type LucideIcon,
  MessageSquareText,
  PencilRuler,
  PenLine,
  Radio,
  Send,
  Users,
  VenetianMask,
  Zap,
} from 'lucide-react'
import { useEffect } from 'react'
import { useOpenFindings } from '../checks/open-findings.ts'
import { useOpenGroups } from '../suggestions/open-groups.ts'
import { useWaitingThreads } from '../threads/waiting-count.ts'
import { HELD } from '../ui/held-keys.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { PANEL_LOOKS, PANELS, type PanelName } from './panels.ts'

const ICONS: Record<PanelName, LucideIcon> = {
  credits: PenLine,
  comments: MessageSquareText,
  suggestions: PencilRuler,
  filing: Send,
  release: Radio,
  alerts: Zap,
  checks: ListChecks,
  sources: VenetianMask,
  writers: Users,
  history: History,
  details: Info,
}

interface Props {
  open: PanelName | null
  /** How many things wait behind a panel. */
  counts: Partial<Record<PanelName, number>>
  onToggle: (panel: PanelName) => void
}

export function PanelRail({ open, counts, onToggle }: Props) {
  const { groups } = useOpenGroups()
  // On a phone the rail is wider than the page: what is open stands in view, whoever opened it.
  useEffect(() => {
    if (!open) return
    const button = document.querySelector(`[data-panel="${open}"]`)
    button?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [open])
  const toLookAt = [...useOpenFindings().values()].reduce((sum, one) => sum + one, 0)
  const waiting = useWaitingThreads()
  const own: Partial<Record<PanelName, number>> = {
    checks: toLookAt,
    comments: waiting,
    suggestions: groups.length,
  }
  return PANELS.map((name) => {
    const { words, letter } = PANEL_LOOKS[name]
    return (
      <IconButton
        key={name}
        label={words}
        icon={ICONS[name]}
        keys={`${HELD}+${letter}`}
        current={open === name}
        count={own[name] ?? counts[name]}
        counted={name === 'comments' ? `${waiting} ${waiting === 1 ? 'waits' : 'wait'} for you` : undefined}
        onPress={() => onToggle(name)}
        data-panel={name}
      />
    )
  })
}
