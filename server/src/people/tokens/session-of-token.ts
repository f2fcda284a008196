const PREFIX = 'token:'

/** What a token is called among sessions: what is open by it is watched, and ended, as by them. */
export const sessionOfToken = (id: string): string => PREFIX + id

/** The tokens among these sessions. */
export const tokensAmong = (sessions: readonly string[]): string[] =>
  sessions.filter((id) => id.startsWith(PREFIX)).map((id) => id.slice(PREFIX.length))
