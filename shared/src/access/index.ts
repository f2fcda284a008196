export { DOORS, type Door } from './doors.ts'
export { type About, may, maySee } from './may.ts'
