/** Ids are made by us, and stand in keys: neither `@`, `|` nor `~` may be in them. */
export const BLOCK_ID = /^[A-Za-z0-9_-]{1,64}$/
