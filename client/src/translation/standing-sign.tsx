import type { Standing, StandingRow } from '@copydesk/shared/translation/standing'
import {
  ArrowUpDown,
  Bot,
  Check,
  Circle,
  CircleDashed,
  CircleSlash,
  CornerDownRight,
  CornerLeftUp,
  Diamond,
  type LucideIcon,
  Minus,
  Plus,
  TriangleAlert,
  Unlink,
} from 'lucide-react'

const SIGNS: Record<Standing, LucideIcon> = {
  'up-to-date': Check,
  stale: TriangleAlert,
  unconfirmed: Circle,
  machine: Bot,
  empty: CircleDashed,
  missing: Plus,
  'left-out': Minus,
  'left-out-stale': TriangleAlert,
  orphaned: CircleSlash,
  ours: Diamond,
  unpaired: Unlink,
  nothing: Minus,
}

/** Each has a form of its own: nothing is told by colour alone. */
export function StandingSign({ row }: { row: Pick<StandingRow, 'left' | 'right' | 'tie' | 'standing'> }) {
  const Sign = signOf(row)
  return <Sign size={14} strokeWidth={2} aria-hidden />
}

function signOf({ right, tie, standing }: Pick<StandingRow, 'right' | 'tie' | 'standing'>): LucideIcon {
  if (tie === 'inside') return CornerLeftUp
  if (tie === 'apart' && right === null) return ArrowUpDown
  if (tie === 'continues' && standing === 'unconfirmed') return CornerDownRight
  return SIGNS[standing]
}
