export function StoryPage({ editionId }: { editionId: string }) {
  return <main aria-label="Story" data-edition={editionId} />
}
