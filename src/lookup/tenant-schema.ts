import * as z from 'zod/mini'
import type { Tenant } from '#content/domain-answers.ts'
import type { Asked } from './ask.ts'
import { LookupProblem } from './lookup-problem.ts'

// The compiled parser needs `new Function`, which our content security policy forbids.
z.config({ jitless: true })

const word = z.string().check(z.maxLength(200))
const metadata = z.object({
  issuer: z.string().check(z.regex(/^https:\/\/[\w.-]+\/[\w{}-]+(?:\/v2\.0)?\/?$/u), z.maxLength(300)),
  cloud_instance_name: z.optional(z.nullable(word)),
  tenant_region_sub_scope: z.optional(z.nullable(word)),
})
const refusal = z.object({ error_description: z.string() })

/** Tenant unknown, or the name is none that it could have (list of AADSTS codes). */
const UNKNOWN = /^AADSTS(?:90002|900021|900023)\b/u

/** Reads what Microsoft publishes about an organisation, or that there is none. Throws where it is neither. */
export function readTenant({ status, json }: Asked): Tenant {
  const no = z.safeParse(refusal, json)
  if (status === 400 && no.success && UNKNOWN.test(no.data.error_description)) return { known: false }
  if (status !== 200) throw new LookupProblem('refused')
  const { success, data } = z.safeParse(metadata, json)
  if (!success) throw new LookupProblem('nonsense')
  return {
    known: true,
    instance: data.cloud_instance_name ?? undefined,
    subScope: data.tenant_region_sub_scope ?? undefined,
  }
}
