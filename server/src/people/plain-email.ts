/** An address as it is kept and looked for: people type it in capitals, and with what they copied around it. */
export const plainEmail = (typed: string): string => typed.trim().toLowerCase()
