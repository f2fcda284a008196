export function NewStoryPage() {
  return <main />
}
