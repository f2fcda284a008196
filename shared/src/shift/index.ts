export { CREW_PARTS, type CrewPart, fits } from './crew.ts'
export {
  type DeskLogEntry,
  type DeskLogPage,
  deskLogPageSchema,
  LOGGED_ACTS,
  type LoggedAct,
} from './desk-log.ts'
export {
  type Crew,
  crewSchema,
  type DeskShift,
  deskShiftSchema,
  type Passing,
  type Shift,
  type WaitingShift,
} from './shift.ts'
