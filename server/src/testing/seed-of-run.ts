const { SEED, COPYDESK_SEED, COPYDESK_LONG } = process.env

/** Where random tests begin: the same in every run, so that a failure tells of the change; long runs look further. */
export const SEED_OF_RUN = Number(SEED ?? COPYDESK_SEED ?? (COPYDESK_LONG ? Date.now() % 100_000 : 1))
