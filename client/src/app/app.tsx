import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { asking } from './asking.ts'
import { router } from './router.tsx'

export function App() {
  return (
    <QueryClientProvider client={asking}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  )
}
