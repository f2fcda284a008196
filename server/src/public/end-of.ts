/** The id of eight letters that an address for readers ends in; null for none. */
export const endOf = (address: string): string | null => /(?<=[-/])[2-9b-z]{8}$/.exec(address)?.[0] ?? null
