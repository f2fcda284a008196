export type { Block, Marks, PublishableBlock, PublishableCopy, Run } from './blocks.ts'
export { FIELDS, type Field, KINDS, type Kind, SCHEMA } from './schema.ts'
