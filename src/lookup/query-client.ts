import { QueryClient } from '@tanstack/react-query'

/** One cache for a tab; on the server one for a build. */
export const queryClient = new QueryClient()
