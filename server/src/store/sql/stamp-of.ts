interface Counted {
  all: number | string | bigint
  gone: number | string | bigint
  changedAt: string | null
  goneAt: string | null
}

/** Of rows that are kept when they are removed: what two looks have in common between which nothing happened to any. */
export const stampOf = ({ all, gone, changedAt, goneAt }: Counted): string =>
  [all, gone, changedAt, goneAt].join(' ')
