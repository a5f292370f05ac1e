import type { LoaderFunctionArgs } from 'react-router'
import { fixData } from './fix-data.ts'
import { page } from './FixPage.tsx'

export const Component = page.Component
export const handle = { meta: page.meta }
export const loader = ({ request }: LoaderFunctionArgs) => fixData(request)
