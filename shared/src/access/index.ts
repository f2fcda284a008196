export { DOORS, type Door } from './doors.ts'
export { type About, may, maySee } from './may.ts'
export { DOOR_SCOPES, ROOM_SCOPES, SCOPE_NAMES, SCOPES, type Scope } from './scopes.ts'
