/** The time that counts for what goes out: one for all servers of a newsroom. */
export interface Clock {
  now(): Promise<Date>
}
