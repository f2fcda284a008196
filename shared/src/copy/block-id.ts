/** Ids are made by us, and stand in keys: neither `@`, `|` nor `~` may be in them. */
export const BLOCK_ID = /^[A-Za-z0-9_-]{1,64}$/

/** The id that the block's marker has: a second block of one id is known by another name. */
export const markerIdOf = (block: string): string => block.replace(/~\d+$/, '')
