/**
 * What the story page opens because its address names it: the search of a link to `storyAddress`. The router knows no
 * address that is put together, nor what may stand behind it.
 */
export const opensAt = (named: { thread?: string; suggestion?: string; version?: string }) => named as never
