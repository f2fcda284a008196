export { type Carried, carry } from './carry.ts'
export { asRead, type Piece, Places } from './place-of.ts'
export * from './thread.ts'
export * from './thread-act.ts'
