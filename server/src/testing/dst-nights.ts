/** Wall times in nights in which clocks change, with the moment that each is: the later one, where it is in doubt. */
export const DST_NIGHTS = [
  { zone: 'Europe/Paris', local: '2026-03-29T02:30', at: '2026-03-29T01:30:00.000Z' },
  { zone: 'Europe/Paris', local: '2026-03-29T06:00', at: '2026-03-29T04:00:00.000Z' },
  { zone: 'Europe/Paris', local: '2026-10-25T02:30', at: '2026-10-25T01:30:00.000Z' },
  { zone: 'America/New_York', local: '2026-03-08T02:15', at: '2026-03-08T07:15:00.000Z' },
  { zone: 'America/New_York', local: '2026-11-01T01:15', at: '2026-11-01T06:15:00.000Z' },
  { zone: 'Australia/Lord_Howe', local: '2026-10-04T02:15', at: '2026-10-03T15:45:00.000Z' },
  { zone: 'Australia/Lord_Howe', local: '2026-04-05T01:45', at: '2026-04-04T15:15:00.000Z' },
] as const
