/** Does it for all, so many at a time. */
export async function inTurns<T>(all: readonly T[], atOnce: number, act: (one: T) => Promise<void>) {
  const rest = all.values()
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const one of rest) await act(one)
    }),
  )
}
