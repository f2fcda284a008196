/** The number by which a mark operation prevails over others; 0 for what is none. It stands last. */
export function markLamport(value: unknown): number {
  const lamport: unknown = Array.isArray(value) ? value[5] : 0
  return typeof lamport === 'number' ? lamport : 0
}
