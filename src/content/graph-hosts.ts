import type { CloudId } from './clouds.ts'
import { fact, type Fact } from './fact.ts'

const DAY = '2026-11-23'

/** Where Microsoft Graph answers in each cloud: for programs that send through it. */
export const graphHosts = {
  worldwide: fact('graph.microsoft.com', 'ms-graph-deployments', DAY),
  'gcc-high': fact('graph.microsoft.us', 'ms-graph-deployments', DAY),
  dod: fact('dod-graph.microsoft.us', 'ms-graph-deployments', DAY),
  china: fact('microsoftgraph.chinacloudapi.cn', 'ms-graph-deployments', DAY),
} satisfies Record<CloudId, Fact<string>>
