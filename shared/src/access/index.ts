export { DOORS, type Door } from './doors.ts'
export { type About, ACCESS, ACTS, type Act, type Asker, may, maySee, type Verdict } from './may.ts'
