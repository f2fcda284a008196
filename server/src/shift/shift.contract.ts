import { deskOnShift } from '../testing/desk-on-shift.ts'
import { desksKeepLogs } from './desk-log.contract.ts'
import { shiftsAreHandedOver } from './hand-over.contract.ts'
import { shiftsAreTaken } from './take-shift.contract.ts'

/** Whatever the newsroom is kept in, its desks have shifts and a log. They go through one day, in this order. */
export function desksHaveShifts(settings: () => Promise<Record<string, string>>): void {
  const atDesk = deskOnShift(settings)
  shiftsAreTaken(atDesk)
  shiftsAreHandedOver(atDesk)
  desksKeepLogs(atDesk)
}
