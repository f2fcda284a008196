export function ClearPage({ editionId }: { editionId: string }) {
  return <main aria-label="Clear" data-edition={editionId} />
}
